"""Zone files made in memory, so that nothing depends on the database of the system."""
import io
import struct


def tzif(types, transitions=(), rule='', version=2):
    """types: (offset, is DST, name); transitions: (seconds, number of a type)."""
    names = b''
    rows = b''
    for offset, dst, name in types:
        rows += struct.pack('>lbB', offset, dst, len(names))
        names += name.encode() + b'\0'

    def block(code):
        head = b'TZif' + (b'\0' if version == 1 else str(version).encode()) + bytes(15)
        head += struct.pack('>6l', 0, 0, 0, len(transitions), len(types), len(names))
        return (head + b''.join(struct.pack('>' + code, second) for second, _ in transitions)
                + bytes(number for _, number in transitions) + rows + names)

    data = block('l')
    if version > 1:
        data += block('q') + b'\n' + rule.encode() + b'\n'
    return io.BytesIO(data)
