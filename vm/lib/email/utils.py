"""Addresses, dates and parameters of headers."""
import datetime
import re
import time
import urllib.parse

from ._addresses import mktime_tz, read_addresses, read_date

__all__ = ['collapse_rfc2231_value', 'decode_params', 'decode_rfc2231', 'encode_rfc2231', 'formataddr', 'formatdate', 'format_datetime',
           'getaddresses', 'make_msgid', 'mktime_tz', 'parseaddr', 'parsedate', 'parsedate_tz', 'parsedate_to_datetime', 'quote', 'unquote',
           'localtime']

COMMASPACE = ', '
_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']


def _has_surrogates(s):
    try:
        s.encode()
        return False
    except UnicodeEncodeError:
        return True


def _sanitize(string):
    "The text with each byte that is no text as a question mark in a box."
    return string.encode('utf-8', 'surrogateescape').decode('utf-8', 'replace')


# ---- addresses

def quote(str):
    """The text with backslashes before backslashes and quotes."""
    return str.replace('\\', '\\\\').replace('"', '\\"')


def unquote(str):
    """The text without the quotes or brackets around it."""
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace('\\\\', '\\').replace('\\"', '"')
        if str.startswith('<') and str.endswith('>'):
            return str[1:-1]
    return str


def formataddr(pair, charset='utf-8'):
    """A (name, address) pair as a header has it."""
    name, address = pair
    address.encode('ascii')
    if not name:
        return address
    try:
        name.encode('ascii')
    except UnicodeEncodeError:
        if isinstance(charset, str):
            from email.charset import Charset
            charset = Charset(charset)
        return f'{charset.header_encode(name)} <{address}>'
    quotes = '"' if re.search(r'[][\\()<>@,:;".]', name) else ''
    name = re.sub(r'[\\"]', r'\\\g<0>', name)
    return f'{quotes}{name}{quotes} <{address}>'


def getaddresses(fieldvalues):
    """The pairs of several headers."""
    return read_addresses(COMMASPACE.join(str(value) for value in fieldvalues))


def parseaddr(addr):
    """The pair of a header; ('', ''): there is none, or more than one."""
    found = read_addresses(addr)
    return found[0] if len(found) == 1 else ('', '')


# ---- dates

def parsedate_tz(data):
    """A tuple of ten, the last of them the offset of the zone (0 if it isn't told)."""
    found = read_date(data)
    if not found:
        return None
    if found[9] is None:
        found[9] = 0
    return tuple(found)


def parsedate(data):
    """A tuple of nine, for time.mktime()."""
    found = parsedate_tz(data)
    return found[:9] if isinstance(found, tuple) else found


def parsedate_to_datetime(data):
    """The datetime; without a zone if the zone is -0000."""
    found = read_date(data)
    if found is None:
        raise ValueError(f'Invalid date value or format "{str(data)}"')
    if found[9] is None:
        return datetime.datetime(*found[:6])
    return datetime.datetime(*found[:6], tzinfo=datetime.timezone(datetime.timedelta(seconds=found[9])))


def _dated(when, zone):
    return f'{_DAYS[when[6]]}, {when[2]:02d} {_MONTHS[when[1] - 1]} {when[0]:04d} {when[3]:02d}:{when[4]:02d}:{when[5]:02d} {zone}'


def formatdate(timeval=None, localtime=False, usegmt=False):
    """A date as headers have it."""
    timeval = time.time() if timeval is None else timeval
    utc = datetime.timezone.utc
    if localtime or usegmt:
        when = datetime.datetime.fromtimestamp(timeval, utc)
    else:
        when = datetime.datetime.utcfromtimestamp(timeval)
    if localtime:
        when, usegmt = when.astimezone(), False
    return format_datetime(when, usegmt)


def format_datetime(dt, usegmt=False):
    """A datetime as headers have it; one without a zone is -0000."""
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError('usegmt option requires a UTC datetime')
        zone = 'GMT'
    else:
        zone = '-0000' if dt.tzinfo is None else dt.strftime('%z')
    return _dated(dt.timetuple(), zone)


def localtime(dt=None, isdst=-1):
    """A datetime with the local zone."""
    if dt is None:
        return datetime.datetime.now(datetime.timezone.utc).astimezone()
    if dt.tzinfo is not None:
        return dt.astimezone()
    seconds = time.mktime(dt.timetuple()[:-1] + (isdst,))
    local = time.localtime(seconds)
    return dt.replace(tzinfo=datetime.timezone(datetime.timedelta(seconds=local.tm_gmtoff), local.tm_zone))


def make_msgid(idstring=None, domain=None):
    """A name for a message that no other has."""
    import os
    import random
    left = f'{int(time.time() * 100)}.{os.getpid()}.{random.getrandbits(64)}'
    if domain is None:
        domain = os.uname().nodename
    return f"<{left}{'' if idstring is None else '.' + idstring}@{domain}>"


# ---- parameters in several pieces, with a charset (RFC 2231)

def decode_rfc2231(s):
    """The charset, language and text of charset'language'text."""
    parts = s.split("'", 2)
    return (None, None, s) if len(parts) <= 2 else parts


def encode_rfc2231(s, charset=None, language=None):
    """charset'language'text."""
    s = urllib.parse.quote(s, safe='', encoding=charset or 'ascii')
    if charset is None and language is None:
        return s
    return f"{charset}'{language or ''}'{s}"


def decode_params(params):
    """A list of parameters with those in pieces joined."""
    new, pieces = [params[0]], {}
    for name, value in params[1:]:
        encoded = name.endswith('*')
        value = unquote(value)
        match = re.fullmatch(r'(\w+)\*([0-9]+)?\*?', name, re.ASCII)
        if match:
            number = match[2]
            pieces.setdefault(match[1], []).append((None if number is None else int(number), value, encoded))
        else:
            new.append((name, f'"{quote(value)}"'))
    for name, parts in pieces.items():
        if any(number is None for number, _, _ in parts):
            parts = parts[:1]
        parts.sort()
        extended = any(encoded for _, _, encoded in parts)
        value = ''.join(urllib.parse.unquote(text, encoding='latin-1') if encoded else text for _, text, encoded in parts)
        value = quote(value)
        if extended:
            charset, language, value = decode_rfc2231(value)
            new.append((name, (charset, language, f'"{value}"')))
        else:
            new.append((name, f'"{value}"'))
    return new


def collapse_rfc2231_value(value, errors='replace', fallback_charset='us-ascii'):
    """The text of a parameter that may be a tuple of three."""
    if not isinstance(value, tuple) or len(value) != 3:
        return unquote(value)
    charset, _, text = value
    if charset is None:
        charset = fallback_charset
    try:
        return str(bytes(text, 'raw-unicode-escape'), charset, errors)
    except LookupError:
        return unquote(text)
