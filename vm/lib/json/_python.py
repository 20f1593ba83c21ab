"""What json has in C (_json), in Python: for a program that has taken _json out of sys.modules or asks for the py_ names."""

import re

from json.decoder import JSONDecodeError, NaN, NegInf, PosInf

# -- reading --

_stretch = re.compile(r'(.*?)(["\\\x00-\x1f])', re.DOTALL).match
_number = re.compile(r'(-?(?:0|[1-9]\d*))(\.\d+)?([eE][-+]?\d+)?').match
_four_digits = re.compile(r'[0-9A-Fa-f]{4}').match
_blanks = re.compile(r'[ \t\n\r]*').match
_escapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}


def _code_unit(s, place):
    """The four digits behind the u at `place`."""
    found = _four_digits(s, place + 1)
    if found is None:
        raise JSONDecodeError('Invalid \\uXXXX escape', s, place)
    return int(found[0], 16)


def _unicode_escape(s, place):
    """The character of the escape whose u is at `place`, and where what follows begins: two surrogates make one character."""
    unit = _code_unit(s, place)
    end = place + 5
    if 0xd800 <= unit <= 0xdbff and s[end:end + 2] == '\\u':
        second = _code_unit(s, end + 1)
        if 0xdc00 <= second <= 0xdfff:
            return chr(0x10000 + ((unit - 0xd800) << 10 | second - 0xdc00)), end + 6
    return chr(unit), end


def py_scanstring(s, end, strict=True):
    """The string whose opening quote is in front of `end`, and where what follows it begins.

    Unless strict, control characters may stand in it as they are.
    """
    pieces, begin = [], end - 1
    while True:
        found = _stretch(s, end)
        if found is None:
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        end = found.end()
        text, terminator = found.groups()
        pieces.append(text)
        if terminator == '"':
            return ''.join(pieces), end
        if terminator != '\\':
            if strict:
                raise JSONDecodeError('Invalid control character {0!r} at'.format(terminator), s, end)
            pieces.append(terminator)
            continue
        escaped = s[end:end + 1]
        if not escaped:
            raise JSONDecodeError('Unterminated string starting at', s, begin)
        if escaped == 'u':
            text, end = _unicode_escape(s, end)
        elif escaped in _escapes:
            text, end = _escapes[escaped], end + 1
        else:
            raise JSONDecodeError('Invalid \\escape: ' + repr(escaped), s, end)
        pieces.append(text)


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None):
    """The object whose brace is in front of the place given, and where what follows it begins."""
    s, end = s_and_end
    pairs = []
    same = ({} if memo is None else memo).setdefault
    end = _blanks(s, end).end()
    if s[end:end + 1] != '}':
        while True:
            if s[end:end + 1] != '"':
                raise JSONDecodeError('Expecting property name enclosed in double quotes', s, end)
            key, end = py_scanstring(s, end + 1, strict)
            end = _blanks(s, end).end()
            if s[end:end + 1] != ':':
                raise JSONDecodeError("Expecting ':' delimiter", s, end)
            value, end = _item(s, _blanks(s, end + 1).end(), scan_once)
            pairs.append((same(key, key), value))
            end = _blanks(s, end).end()
            if s[end:end + 1] != ',':
                break
            end = _blanks(s, end + 1).end()
        if s[end:end + 1] != '}':
            raise JSONDecodeError("Expecting ',' delimiter", s, end)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end + 1
    made = dict(pairs)
    return made if object_hook is None else object_hook(made), end + 1


def JSONArray(s_and_end, scan_once):
    """The array whose bracket is in front of the place given, and where what follows it begins."""
    s, end = s_and_end
    values = []
    end = _blanks(s, end).end()
    if s[end:end + 1] == ']':
        return values, end + 1
    while True:
        value, end = _item(s, end, scan_once)
        values.append(value)
        end = _blanks(s, end).end()
        if s[end:end + 1] != ',':
            break
        end = _blanks(s, end + 1).end()
    if s[end:end + 1] != ']':
        raise JSONDecodeError("Expecting ',' delimiter", s, end)
    return values, end + 1


def _item(s, end, scan_once):
    try:
        return scan_once(s, end)
    except StopIteration as stop:
        raise JSONDecodeError('Expecting value', s, stop.value) from None


def py_make_scanner(context):
    """The function that reads one value for a JSONDecoder."""
    strict, memo = context.strict, context.memo

    def _scan_once(string, idx):
        try:
            first = string[idx]
        except IndexError:
            raise StopIteration(idx) from None
        if first == '"':
            return context.parse_string(string, idx + 1, strict)
        if first == '{':
            return JSONObject((string, idx + 1), strict, _scan_once, context.object_hook, context.object_pairs_hook, memo)
        if first == '[':
            return JSONArray((string, idx + 1), _scan_once)
        for word, value in (('null', None), ('true', True), ('false', False)):
            if string.startswith(word, idx):
                return value, idx + len(word)
        found = _number(string, idx)
        if found is not None:
            whole, fraction, exponent = found.groups()
            if fraction or exponent:
                return context.parse_float(whole + (fraction or '') + (exponent or '')), found.end()
            return context.parse_int(whole), found.end()
        for word in ('NaN', 'Infinity', '-Infinity'):
            if string.startswith(word, idx):
                return context.parse_constant(word), idx + len(word)
        raise StopIteration(idx)

    def scan_once(string, idx):
        try:
            return _scan_once(string, idx)
        finally:
            memo.clear()

    return scan_once


# -- writing --

ESCAPE = re.compile(r'[\x00-\x1f\\"\b\f\n\r\t]')
ESCAPE_ASCII = re.compile(r'([\\"]|[^\ -~])')
ESCAPE_DCT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
for _code in range(0x20):
    ESCAPE_DCT.setdefault(chr(_code), '\\u{0:04x}'.format(_code))


def py_encode_basestring(s):
    """Return a JSON representation of a Python string"""
    return '"' + ESCAPE.sub(lambda found: ESCAPE_DCT[found[0]], s) + '"'


def _ascii_escape(found):
    character = found[0]
    known = ESCAPE_DCT.get(character)
    if known is not None:
        return known
    code = ord(character)
    if code < 0x10000:
        return '\\u{0:04x}'.format(code)
    code -= 0x10000
    return '\\u{0:04x}\\u{1:04x}'.format(0xd800 | code >> 10, 0xdc00 | code & 0x3ff)


def py_encode_basestring_ascii(s):
    """Return an ASCII-only JSON representation of a Python string"""
    return '"' + ESCAPE_ASCII.sub(_ascii_escape, s) + '"'


# where these functions say that they come from
for _function in (py_scanstring, JSONObject, JSONArray):
    _function.__module__ = 'json.decoder'
py_make_scanner.__module__ = 'json.scanner'
for _function in (py_encode_basestring, py_encode_basestring_ascii):
    _function.__module__ = 'json.encoder'
