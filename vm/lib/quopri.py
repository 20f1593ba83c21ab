"""Quoted-printable (RFC 1521): bytes that are mostly ASCII as lines of ASCII."""
from binascii import a2b_qp, b2a_qp

__all__ = ['encode', 'decode', 'encodestring', 'decodestring']

ESCAPE = b'='
MAXLINESIZE = 76
HEX = b'0123456789ABCDEF'
EMPTYSTRING = b''


def encode(input, output, quotetabs, header=False):
    """Read a file, write it encoded."""
    output.write(b2a_qp(input.read(), quotetabs=quotetabs, header=header))


def decode(input, output, header=False):
    """Read an encoded file, write what it stands for."""
    output.write(a2b_qp(input.read(), header=header))


def encodestring(s, quotetabs=False, header=False):
    """Bytes, encoded."""
    return b2a_qp(s, quotetabs=quotetabs, header=header)


def decodestring(s, header=False):
    """What encoded bytes stand for."""
    return a2b_qp(s, header=header)


def ishex(c):
    """Whether a byte is a hexadecimal digit."""
    assert isinstance(c, bytes)
    return b'0' <= c <= b'9' or b'a' <= c <= b'f' or b'A' <= c <= b'F'


def unhex(s):
    """The number that hexadecimal digits are."""
    return int(s, 16)


def quote(c):
    """A byte as =XX."""
    assert isinstance(c, bytes) and len(c) == 1
    return b'=%02X' % ord(c)


def main():
    """krait -m quopri [-t | -d] [FILE ...]"""
    import getopt
    import sys
    options, args = getopt.getopt(sys.argv[1:], 'td')
    names = [name for name, _ in options]
    for path in args or ['-']:
        with (open(path, 'rb') if path != '-' else sys.stdin.buffer) as file:
            if '-d' in names:
                decode(file, sys.stdout.buffer)
            else:
                encode(file, sys.stdout.buffer, '-t' in names)


if __name__ == '__main__':
    main()
