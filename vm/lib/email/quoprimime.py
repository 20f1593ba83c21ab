"""Quoted-printable as mail uses it: bodies, and encoded words of headers."""
import re
from string import ascii_letters, digits, hexdigits

__all__ = ['body_decode', 'body_encode', 'body_length', 'decode', 'decodestring', 'header_decode', 'header_encode', 'header_length', 'quote',
           'unquote']

_MAP = [f'={byte:02X}' for byte in range(256)]
_HEADER = _MAP[:]
for _c in b'-!*+/' + ascii_letters.encode() + digits.encode():
    _HEADER[_c] = chr(_c)
_HEADER[ord(' ')] = '_'
_BODY = _MAP[:]
for _c in b' !"#$%&\'()*+,-./0123456789:;<>?@[\\]^_`{|}~\t' + ascii_letters.encode():
    _BODY[_c] = chr(_c)
del _c


def header_check(octet):
    """Whether a byte must be quoted in a header."""
    return chr(octet) != _HEADER[octet]


def body_check(octet):
    """Whether a byte must be quoted in a body."""
    return chr(octet) != _BODY[octet]


def header_length(bytearray):
    """How many characters some bytes take in a header."""
    return sum(len(_HEADER[octet]) for octet in bytearray)


def body_length(bytearray):
    """How many characters some bytes take in a body."""
    return sum(len(_BODY[octet]) for octet in bytearray)


def unquote(s):
    """The character that =XX stands for."""
    return chr(int(s[1:3], 16))


def quote(c):
    """The =XX of a character."""
    return _MAP[ord(c)]


def header_encode(header_bytes, charset='iso-8859-1'):
    """An encoded word."""
    if not header_bytes:
        return ''
    return f"=?{charset}?q?{header_bytes.decode('latin1').translate(_HEADER)}?="


def _break(line, width):
    """A quoted line in pieces that are short enough, each but the last followed by `=`."""
    start, pieces = 0, []
    last = len(line) - 1 - width
    while start <= last:
        stop = start + width
        if line[stop - 2] == '=':
            stop -= 1
            pieces.append(line[start:stop - 1])
            start = stop - 1
        elif line[stop - 1] == '=':
            stop -= 1
            pieces.append(line[start:stop])
            start = stop
        else:
            pieces.append(line[start:stop])
            start = stop
    return start, pieces


def body_encode(body, maxlinelen=76, eol='\n'):
    """A text (each character a byte) as quoted-printable."""
    if maxlinelen < 4:
        raise ValueError('maxlinelen must be at least 4')
    if not body:
        return body
    body = body.translate({**dict(enumerate(_BODY)), 13: '\r', 10: '\n'})
    width = maxlinelen - 1
    lines = []
    for line in body.splitlines():
        start, pieces = _break(line, width)
        lines.extend(piece + '=' for piece in pieces)
        if line and line[-1] in ' \t':
            room = start - (len(line) - 1 - width)
            if room >= 3:
                lines.append(line[start:-1] + quote(line[-1]))
            elif room == 2:
                lines.extend([line[start:] + '=', ''])
            else:
                lines.extend([line[start:-1] + '=', quote(line[-1])])
        else:
            lines.append(line[start:])
    if body[-1] in '\r\n':
        lines.append('')
    return eol.join(lines)


def decode(encoded, eol='\n'):
    """The text that some quoted-printable stands for."""
    if not encoded:
        return encoded
    decoded = ''
    for line in encoded.splitlines():
        line = line.rstrip()
        if not line:
            decoded += eol
            continue
        soft = line.endswith('=')
        decoded += re.sub(r'=([0-9a-fA-F]{2})', lambda match: chr(int(match[1], 16)), line[:-1] if soft else line)
        if not soft:
            decoded += eol
    if encoded[-1] not in '\r\n' and decoded.endswith(eol):
        decoded = decoded[:-1]
    return decoded


body_decode = decodestring = decode


def header_decode(s):
    """The text of the inside of an encoded word."""
    return re.sub(r'=[a-fA-F0-9]{2}', lambda match: unquote(match[0]), s.replace('_', ' '), flags=re.ASCII)
