"""Base64 as mail uses it: in lines, and in encoded words of headers."""
from binascii import a2b_base64, b2a_base64

__all__ = ['body_decode', 'body_encode', 'decode', 'decodestring', 'header_encode', 'header_length']


def header_length(bytearray):
    """How many characters some bytes take in a header."""
    return (len(bytearray) + 2) // 3 * 4


def header_encode(header_bytes, charset='iso-8859-1'):
    """An encoded word."""
    if not header_bytes:
        return ''
    if isinstance(header_bytes, str):
        header_bytes = header_bytes.encode(charset)
    return f"=?{charset}?b?{b2a_base64(header_bytes, newline=False).decode('ascii')}?="


def body_encode(s, maxlinelen=76, eol='\n'):
    """Bytes as lines of base64."""
    if not s:
        return ''
    step = maxlinelen * 3 // 4
    lines = (b2a_base64(s[at:at + step]).decode('ascii') for at in range(0, len(s), step))
    return ''.join(line[:-1] + eol for line in lines)


def decode(string):
    """The bytes of some base64 text."""
    if not string:
        return bytes()
    if isinstance(string, str):
        return a2b_base64(string.encode('raw-unicode-escape'))
    return a2b_base64(string)


body_decode = decodestring = decode
