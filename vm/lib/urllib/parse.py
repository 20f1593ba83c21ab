"""Taking URLs apart and putting them together (RFC 3986), and quoting for them."""
import re
import unicodedata
from collections import namedtuple
from functools import lru_cache

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl", "quote", "quote_plus",
           "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes",
           "ParseResultBytes", "SplitResultBytes"]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtspu", "sftp", "svn",
                 "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero", "rtsp", "rtspu",
               "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms", "sftp", "tel"]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtspu", "sip", "sips"]
uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file", "prospero"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_CONTROLS = "".join(map(chr, range(0x21)))
_UNSAFE = ["\t", "\r", "\n"]


def clear_cache():
    """Forget what urlsplit() has found."""
    urlsplit.cache_clear()


# ---- texts and bytes

def _same(x):
    return x


def _as_bytes(result, encoding="ascii", errors="strict"):
    return result.encode(encoding, errors)


def _coerced(*args):
    "The arguments as str, and what makes results of the kind that was given."
    is_str = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_str:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_str:
        return (*args, _same)
    return (*(arg.decode("ascii", "strict") if arg else "" for arg in args), _as_bytes)


# ---- results

class _Parts:
    "What results with a netloc share."

    __slots__ = ()

    def _login(self):
        given = self.netloc
        at, colon = ("@", ":") if isinstance(given, str) else (b"@", b":")
        info, have, _ = given.rpartition(at)
        if not have:
            return None, None
        user, have, password = info.partition(colon)
        return user, password if have else None

    def _host(self):
        given = self.netloc
        at, colon, open_, close = ("@", ":", "[", "]") if isinstance(given, str) else (b"@", b":", b"[", b"]")
        given = given.rpartition(at)[2]
        _, bracketed, rest = given.partition(open_)
        if bracketed:
            host, _, port = rest.partition(close)
            port = port.partition(colon)[2]
        else:
            host, _, port = given.partition(colon)
        return host, port or None

    username = property(lambda self: self._login()[0])
    password = property(lambda self: self._login()[1])

    @property
    def hostname(self):
        host = self._host()[0]
        if not host:
            return None
        percent = "%" if isinstance(host, str) else b"%"
        host, sign, zone = host.partition(percent)
        return host.lower() + sign + zone

    @property
    def port(self):
        port = self._host()[1]
        if port is None:
            return None
        text = port if isinstance(port, str) else port.decode("ascii")
        if not (text.isdigit() and text.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {text!r}")
        if not 0 <= int(text) <= 65535:
            raise ValueError("Port out of range 0-65535")
        return int(text)

    __class_getitem__ = classmethod(type(list[int]))


class _Text:
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """The same with bytes."""
        return self._counterpart(*(x.encode(encoding, errors) for x in self))


class _Bytes:
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        """The same with texts."""
        return self._counterpart(*(x.decode(encoding, errors) for x in self))


_Defrag = namedtuple("_DefragResultBase", "url fragment")
_Split = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_Defrag, _Text):
    __slots__ = ()

    def geturl(self):
        """The URL as a whole."""
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Split, _Parts, _Text):
    __slots__ = ()

    def geturl(self):
        """The URL as a whole."""
        return urlunsplit(self)


class ParseResult(_Parse, _Parts, _Text):
    __slots__ = ()

    def geturl(self):
        """The URL as a whole."""
        return urlunparse(self)


class DefragResultBytes(_Defrag, _Bytes):
    __slots__ = ()

    def geturl(self):
        """The URL as a whole."""
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _Parts, _Bytes):
    __slots__ = ()

    def geturl(self):
        """The URL as a whole."""
        return urlunsplit(self)


class ParseResultBytes(_Parse, _Parts, _Bytes):
    __slots__ = ()

    def geturl(self):
        """The URL as a whole."""
        return urlunparse(self)


for _texts, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes)):
    _texts._counterpart, _bytes._counterpart = _bytes, _texts


def _result(kind, parts, coerce):
    return kind(*parts) if coerce is _same else kind._counterpart(*map(_as_bytes, parts))


# ---- apart and together

def urlparse(url, scheme="", allow_fragments=True):
    """The six parts of a URL: scheme://netloc/path;params?query#fragment."""
    url, scheme, coerce = _coerced(url, scheme)
    scheme, netloc, url, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in url:
        at = url.find(";", url.rfind("/") + 1) if "/" in url else url.find(";")
        if at >= 0:
            url, params = url[:at], url[at + 1:]
    return _result(ParseResult, (scheme, netloc, url, params, query, fragment), coerce)


def _check_netloc(netloc):
    "Some characters turn into delimiters when they are normalised."
    if not netloc or netloc.isascii():
        return
    bare = netloc.translate(dict.fromkeys(map(ord, "@:#?")))
    normal = unicodedata.normalize("NFKC", bare)
    if bare == normal:
        return
    for c in "/?#@:":
        if c in normal:
            raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def _check_brackets(netloc):
    if "[" not in netloc and "]" not in netloc:
        return
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")


@lru_cache(typed=True)
def urlsplit(url, scheme="", allow_fragments=True):
    """The five parts of a URL: scheme://netloc/path?query#fragment."""
    url, scheme, coerce = _coerced(url, scheme)
    url = url.lstrip(_CONTROLS)
    scheme = scheme.strip(_CONTROLS)
    for c in _UNSAFE:
        url, scheme = url.replace(c, ""), scheme.replace(c, "")
    allow_fragments = bool(allow_fragments)
    netloc = query = fragment = ""
    i = url.find(":")
    if i > 0 and url[0].isascii() and url[0].isalpha() and all(c in scheme_chars for c in url[:i]):
        scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == "//":
        end = min((at for at in (url.find(c, 2) for c in "/?#") if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    _check_netloc(netloc)
    return _result(SplitResult, (scheme, netloc, url, query, fragment), coerce)


def urlunparse(components):
    """The URL of six parts."""
    scheme, netloc, url, params, query, fragment, coerce = _coerced(*components)
    if params:
        url = f"{url};{params}"
    return coerce(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    """The URL of five parts."""
    scheme, netloc, url, query, fragment, coerce = _coerced(*components)
    if netloc or scheme and scheme in uses_netloc and url[:2] != "//":
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return coerce(url)


def urljoin(base, url, allow_fragments=True):
    """The URL that a relative one means, seen from a base."""
    if not base:
        return url
    if not url:
        return base
    base, url, coerce = _coerced(base, url)
    bscheme, bnetloc, bpath, bparams, bquery, _ = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, bscheme, allow_fragments)
    if scheme != bscheme or scheme not in uses_relative:
        return coerce(url)
    if scheme in uses_netloc:
        if netloc:
            return coerce(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = bnetloc
    if not path and not params:
        return coerce(urlunparse((scheme, netloc, bpath, bparams, query or bquery, fragment)))
    before = bpath.split("/")
    if before[-1] != "":
        del before[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = before + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return coerce(urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment)))


def urldefrag(url):
    """The URL without its fragment, and the fragment."""
    url, coerce = _coerced(url)
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        whole = urlunparse((scheme, netloc, path, params, query, ""))
    else:
        whole, fragment = url, ""
    return _result(DefragResult, (whole, fragment), coerce)


# ---- quoting

_HEX = {(a + b).encode(): bytes.fromhex(a + b) for a in "0123456789ABCDEFabcdef" for b in "0123456789ABCDEFabcdef"}
_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_quoters = {}


def unquote_to_bytes(string):
    """A text with %xx as bytes."""
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    if not rest:
        return string
    pieces = [first]
    for piece in rest:
        byte = _HEX.get(piece[:2])
        pieces.append(b"%" + piece if byte is None else byte + piece[2:])
    return b"".join(pieces)


def unquote(string, encoding="utf-8", errors="replace"):
    """A text with %xx as what that means."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        string.split
        return string
    encoding, errors = encoding or "utf-8", errors or "replace"
    return re.sub("[\\0-\\x7f]+", lambda m: unquote_to_bytes(m[0]).decode(encoding, errors), string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """The same, and + is a space."""
    return unquote(string.replace("+", " "), encoding, errors)


def quote(string, safe="/", encoding=None, errors=None):
    """A text with %xx for what is special in a URL."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """The same, with + for a space."""
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """Bytes with %xx for what is special in a URL."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    safe = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes(c for c in safe if c < 128)
    table = _quoters.get(safe)
    if table is None:
        table = _quoters[safe] = [chr(b) if b in _ALWAYS_SAFE or b in safe else "%{:02X}".format(b) for b in range(256)]
    return "".join([table[b] for b in bs])


# ---- queries

def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """A mapping, or pairs, as a query."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        return quote_via(value, safe) if isinstance(value, bytes) else quote_via(str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        key = quoted(key)
        if doseq and not isinstance(value, (bytes, str)):
            try:
                len(value)
            except TypeError:
                pass
            else:
                pairs += [key + "=" + quoted(item) for item in value]
                continue
        pairs.append(key + "=" + quoted(value))
    return "&".join(pairs)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """A query as a dict of lists."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """A query as a list of pairs."""
    qs, coerce = _coerced(qs)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    separator = separator if isinstance(separator, str) else separator.decode("ascii")
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in qs.split(separator) if qs else []:
        if not field and not strict_parsing:
            continue
        name, equals, value = field.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (field,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            pairs.append(tuple(coerce(unquote(part.replace("+", " "), encoding=encoding, errors=errors)) for part in (name, value)))
    return pairs


def unwrap(url):
    """A URL out of <URL:...>."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    if url[:4] == "URL:":
        url = url[4:].strip()
    return url


# ---- old functions that take one thing off a URL: each warns, and is here without a warning too

def _splittype(url):
    "'type:rest' as (type, rest)."
    match = re.match("([^/:]+):(.*)", url, re.DOTALL)
    return (match[1].lower(), match[2]) if match else (None, url)


def _splithost(url):
    "'//host[:port]/path' as ('host[:port]', '/path')."
    match = re.match("//([^/#?]*)(.*)", url, re.DOTALL)
    if not match:
        return None, url
    host, path = match.groups()
    return host, path if not path or path[0] == "/" else "/" + path


def _splituser(host):
    "'user[:password]@host' as ('user[:password]', 'host')."
    user, at, host = host.rpartition("@")
    return (user if at else None), host


def _splitpasswd(user):
    "'user:password' as ('user', 'password')."
    user, colon, password = user.partition(":")
    return user, (password if colon else None)


def _splitport(host):
    "'host:port' as ('host', 'port')."
    match = re.fullmatch("(.*):([0-9]*)", host, re.DOTALL)
    if match and match[2]:
        return match.groups()
    return (match[1] if match else host), None


def _splitnport(host, defport=-1):
    "'host:port' as ('host', port): -1 for none, None for one that is no number."
    host, colon, port = host.rpartition(":")
    if not colon:
        return port, defport
    return host, (int(port) if port.isdigit() and port.isascii() else None if port else defport) if port else defport


def _splitquery(url):
    "'/path?query' as ('/path', 'query')."
    path, mark, query = url.rpartition("?")
    return (path, query) if mark else (url, None)


def _splittag(url):
    "'/path#tag' as ('/path', 'tag')."
    path, mark, tag = url.rpartition("#")
    return (path, tag) if mark else (url, None)


def _splitattr(url):
    "'/path;a=1;b=2' as ('/path', ['a=1', 'b=2'])."
    path, *attributes = url.split(";")
    return path, attributes


def _splitvalue(attr):
    "'a=1' as ('a', '1')."
    attr, equals, value = attr.partition("=")
    return attr, (value if equals else None)


def _to_bytes(url):
    "A URL as str, which must be ASCII."
    if isinstance(url, str):
        try:
            return url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url


def _old(name, instead):
    new = globals()["_" + name]

    def function(*args, **kwargs):
        import warnings
        advice = f", use urllib.parse.{instead}() instead" if instead else ""
        warnings.warn(f"urllib.parse.{name}() is deprecated as of 3.8{advice}", DeprecationWarning, stacklevel=2)
        return new(*args, **kwargs)
    function.__name__ = function.__qualname__ = name
    return function


for _name, _instead in (("splittype", "urlparse"), ("splithost", "urlparse"), ("splituser", "urlparse"), ("splitpasswd", "urlparse"),
                        ("splitport", "urlparse"), ("splitnport", "urlparse"), ("splitquery", "urlparse"), ("splittag", "urlparse"),
                        ("splitattr", "urlparse"), ("splitvalue", "parse_qsl"), ("to_bytes", None)):
    globals()[_name] = _old(_name, _instead)
