"""Instructions that no pickler writes any more are still read."""
import io
import pickle

for data in [b'I01\n.', b'I00\n.', b'I0x10\n.', b'I 12 \n.', b'L12L\n.', b'F1.5e3\n.', b"S'abc'\n.", b"S'a\\x00b\\n'\n.", b'S"a"\n.', b'U\x03abc.', b'T\x03\0\0\0abc.',
             b'Vab\\u20acc\n.', b'V\\ud800\n.', b'(1N.', b'N0K\x01.', b'K\x02K\x032\x87.', b'(K\x01K\x02l.', b'(K\x01K\x02d.', b'(K\x05ibuiltins\nint\n.',
             b'(cbuiltins\nint\nK\x05o.', b'(cbuiltins\nlist\no.', b'c__builtin__\nunicode\n.', b'c__builtin__\nxrange\n(K\x03tR.', b'cexceptions\nStandardError\n.',
             b'cUserDict\nUserDict\n.', b'cStringIO\nStringIO\n.', b'Np0\n0g0\n.', b'Nr\0\0\0\0j\0\0\0\0.', b'\x8a\x00.', b'\x8a\x01\xff.', b'\x8a\x02\x00\x80.',
             b'\x8b\x01\0\0\0\x05.', b'NN.', b'N.and more']:
    print(data, repr(pickle.loads(data)))
for encoding, errors in [('latin1', 'strict'), ('bytes', 'strict'), ('ASCII', 'replace'), ('ASCII', 'strict'), ('utf-8', 'surrogateescape'), ('nope', 'strict')]:
    for data in (b'U\x02a\xe9.', b"S'a\\xe9'\n.", b'T\x02\0\0\0a\xe9.'):
        try:
            print(encoding, errors, repr(pickle.loads(data, encoding=encoding, errors=errors)))
        except Exception as error:
            print(encoding, errors, type(error).__name__, error)
try:
    pickle.loads(b'c__builtin__\nunicode\n.', fix_imports=False)
except ImportError as error:
    print(error)
stream = io.BytesIO(b'K\x01.K\x02.N.')
print(pickle.load(stream), pickle.load(stream), pickle.load(stream))
