# UUID: forms, fields, versions, order.
from _cases import cases

cases(r'''
import uuid, copy
u = uuid.UUID('{12345678-1234-5678-1234-567812345678}'); u, str(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn
u.variant, u.version, u.time, u.clock_seq, u.node, u.time_low, u.clock_seq_low, u.is_safe
uuid.UUID(bytes=u.bytes) == u, uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID(int=u.int) == u, uuid.UUID('urn:uuid:' + str(u)) == u, hash(u) == hash(u.int), int(u) == u.int
uuid.UUID('123')
uuid.UUID('g' * 32)
uuid.UUID()
uuid.UUID(hex='0' * 32, int=1)
uuid.UUID(bytes=b'x')
uuid.UUID(int=-1)
uuid.UUID(int=1 << 128)
uuid.UUID(fields=(1, 2))
uuid.UUID(fields=(1 << 33, 0, 0, 0, 0, 0))
uuid.UUID(fields=(0, 0, 0, 256, 0, 0))
uuid.UUID('0' * 32, version=6)
u.int = 5
uuid.UUID('0' * 32, version=4), uuid.UUID('f' * 32, version=1).version, uuid.uuid4().version, uuid.uuid4().variant, uuid.uuid1().version, uuid.uuid1(node=5, clock_seq=7).node, uuid.uuid1(1, 7).clock_seq
uuid.uuid3(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid5(uuid.NAMESPACE_URL, 'http://python.org/'), uuid.NAMESPACE_OID, uuid.NAMESPACE_X500
uuid.UUID(int=1) < uuid.UUID(int=2), uuid.UUID(int=1) == 1, sorted([uuid.UUID(int=2), uuid.UUID(int=1)])
uuid.UUID(int=1) < 2
copy.copy(u) == u, copy.deepcopy([u])[0] == u, uuid.SafeUUID.safe, uuid.RFC_4122
''')
