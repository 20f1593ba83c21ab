"""Requests: what opens addresses, by handlers one after the other. Krait has no sockets: file: and data: are opened, http, https and ftp
are refused, unless the program brings a handler of its own for them."""
import base64
import bisect
import contextlib
import email
import email.utils
import io
import os
import re
import string
import sys
import tempfile
import warnings
from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import (_splitattr, _splithost, _splitpasswd, _splitport, _splittag, _splittype, _splituser, _to_bytes, quote, unquote,
                          unquote_to_bytes, unwrap, urljoin, urlparse, urlsplit, urlunparse)
from urllib.response import addclosehook, addinfourl

__all__ = ["Request", "OpenerDirector", "BaseHandler", "HTTPDefaultErrorHandler", "HTTPRedirectHandler", "ProxyHandler", "HTTPPasswordMgr",
           "HTTPPasswordMgrWithDefaultRealm", "HTTPPasswordMgrWithPriorAuth", "AbstractBasicAuthHandler", "HTTPBasicAuthHandler",
           "ProxyBasicAuthHandler", "FileHandler", "DataHandler", "UnknownHandler", "HTTPErrorProcessor", "urlopen", "install_opener",
           "build_opener", "pathname2url", "url2pathname", "getproxies", "urlretrieve", "urlcleanup"]

_LACKING = frozenset("HTTPCookieProcessor AbstractDigestAuthHandler HTTPDigestAuthHandler ProxyDigestAuthHandler AbstractHTTPHandler HTTPHandler "
                     "HTTPSHandler FTPHandler CacheFTPHandler ftpwrapper ftperrors ftpcache URLopener FancyURLopener".split())
_NO_TIMEOUT = object()
_opener = None
_temporary = []


def __getattr__(name):
    if name in _LACKING:
        raise AttributeError(f"Krait has no urllib.request.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# ---- a request --------------------------------------------------------------------------------------------

def request_host(request):
    """The host that a request is for, in small letters, without its port."""
    host = urlparse(request.full_url)[1] or request.get_header("Host", "")
    return re.sub(r":\d+$", "", host, count=1).lower()


class Request:
    """An address with what is to be sent there."""

    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.headers = {}
        self.unredirected_hdrs = {}
        self._data = None
        self.data = data
        self._tunnel_host = None
        for name, value in headers.items():
            self.add_header(name, value)
        self.origin_req_host = request_host(self) if origin_req_host is None else origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        return f"{self._full_url}#{self.fragment}" if self.fragment else self._full_url

    @full_url.setter
    def full_url(self, url):
        self._full_url, self.fragment = _splittag(unwrap(url))
        self._parse()

    @full_url.deleter
    def full_url(self):
        self._full_url = self.fragment = None
        self.selector = ""

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        if data != self._data:
            self._data = data
            if self.has_header("Content-length"):
                self.remove_header("Content-length")

    @data.deleter
    def data(self):
        self.data = None

    def _parse(self):
        self.type, rest = _splittype(self._full_url)
        if self.type is None:
            raise ValueError("unknown url type: %r" % self.full_url)
        self.host, self.selector = _splithost(rest)
        if self.host:
            self.host = unquote(self.host)

    def get_method(self):
        """GET, or POST if there are data, or what was asked for."""
        return getattr(self, "method", "GET" if self.data is None else "POST")

    def get_full_url(self):
        """The address with its fragment."""
        return self.full_url

    def set_proxy(self, host, type):
        """Go through a proxy."""
        if self.type == "https" and not self._tunnel_host:
            self._tunnel_host = self.host
        else:
            self.type = type
            self.selector = self.full_url
        self.host = host

    def has_proxy(self):
        """Whether it goes through a proxy."""
        return self.selector == self.full_url

    def add_header(self, key, val):
        """Add a header, or replace it."""
        self.headers[key.capitalize()] = val

    def add_unredirected_header(self, key, val):
        """The same for a header that isn't sent along when the answer leads elsewhere."""
        self.unredirected_hdrs[key.capitalize()] = val

    def has_header(self, header_name):
        """Whether there is such a header."""
        return header_name in self.headers or header_name in self.unredirected_hdrs

    def get_header(self, header_name, default=None):
        """The value of a header."""
        return self.headers.get(header_name, self.unredirected_hdrs.get(header_name, default))

    def remove_header(self, header_name):
        """Take a header out."""
        self.headers.pop(header_name, None)
        self.unredirected_hdrs.pop(header_name, None)

    def header_items(self):
        """(name, value) of all headers."""
        return list({**self.unredirected_hdrs, **self.headers}.items())


# ---- handlers in order ------------------------------------------------------------------------------------

class OpenerDirector:
    """Opens addresses by its handlers: their methods are called PROTOCOL_open, PROTOCOL_request, PROTOCOL_response, PROTOCOL_error_CODE."""

    def __init__(self):
        self.addheaders = [("User-agent", "Python-urllib/%d.%d" % sys.version_info[:2])]
        self.handlers = []
        self.handle_open = {}
        self.handle_error = {}
        self.process_response = {}
        self.process_request = {}

    def add_handler(self, handler):
        """Add a handler in its place."""
        if not hasattr(handler, "add_parent"):
            raise TypeError("expected BaseHandler instance, got %r" % type(handler))
        added = False
        for name in dir(handler):
            place = None if name in ("redirect_request", "do_open", "proxy_open") else self._place(name)
            if place is not None:
                bisect.insort(place, handler)
                added = True
        if added:
            bisect.insort(self.handlers, handler)
            handler.add_parent(self)

    def _place(self, name):
        "The list of handlers that belongs to a method's name, or None."
        protocol, _, what = name.partition("_")
        if what.startswith("error"):
            kind = what.partition("_")[2]
            with contextlib.suppress(ValueError):
                kind = int(kind)
            return self.handle_error.setdefault(protocol, {}).setdefault(kind, [])
        lookup = {"open": self.handle_open, "response": self.process_response, "request": self.process_request}.get(what)
        return None if lookup is None else lookup.setdefault(protocol, [])

    def close(self):
        """Nothing is open between requests."""

    def _call_chain(self, chain, kind, meth_name, *args):
        for handler in chain.get(kind, ()):
            result = getattr(handler, meth_name)(*args)
            if result is not None:
                return result
        return None

    def open(self, fullurl, data=None, timeout=_NO_TIMEOUT):
        """The answer to a request or from an address."""
        if isinstance(fullurl, str):
            request = Request(fullurl, data)
        else:
            request = fullurl
            if data is not None:
                request.data = data
        request.timeout = timeout
        protocol = request.type
        for handler in self.process_request.get(protocol, []):
            request = getattr(handler, protocol + "_request")(request)
        sys.audit("urllib.Request", request.full_url, request.data, request.headers, request.get_method())
        response = self._open(request, data)
        for handler in self.process_response.get(protocol, []):
            response = getattr(handler, protocol + "_response")(request, response)
        return response

    def _open(self, request, data=None):
        return (self._call_chain(self.handle_open, "default", "default_open", request)
                or self._call_chain(self.handle_open, request.type, request.type + "_open", request)
                or self._call_chain(self.handle_open, "unknown", "unknown_open", request))

    def error(self, proto, *args):
        """Have the handlers treat an error."""
        if proto not in ("http", "https"):
            return self._call_chain(self.handle_error, proto, proto + "_error", *args)
        chain, code = self.handle_error["http"], args[2]
        return (self._call_chain(chain, code, "http_error_%s" % code, *args)
                or self._call_chain(chain, "default", "http_error_default", *args))


class BaseHandler:
    """What handlers derive from; handler_order says how early one is asked."""

    handler_order = 500

    def add_parent(self, parent):
        """The director is told to its handlers."""
        self.parent = parent

    def close(self):
        """Nothing to do."""

    def __lt__(self, other):
        return not hasattr(other, "handler_order") or self.handler_order < other.handler_order


class HTTPErrorProcessor(BaseHandler):
    """Has errors treated as such."""

    handler_order = 1000

    def http_response(self, request, response):
        """The answer, or what the handlers make of an error."""
        if 200 <= response.code < 300:
            return response
        return self.parent.error("http", request, response, response.code, response.msg, response.info())

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    """Raises what no other handler has treated."""

    def http_error_default(self, req, fp, code, msg, hdrs):
        """Raise HTTPError."""
        raise HTTPError(req.full_url, code, msg, hdrs, fp)


class HTTPRedirectHandler(BaseHandler):
    """Follows answers that lead elsewhere."""

    max_repeats = 4
    max_redirections = 10
    inf_msg = "The HTTP server returned a redirect error that would lead to an infinite loop.\nThe last 30x error message was:\n"

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        """The request for another address; HTTPError when it may not be made, None when another handler is to try."""
        method = req.get_method()
        if not (method in ("GET", "HEAD") and code in (301, 302, 303, 307, 308) or method == "POST" and code in (301, 302, 303)):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {name: value for name, value in req.headers.items() if name.lower() not in ("content-length", "content-type")}
        return Request(newurl.replace(" ", "%20"), headers=kept, origin_req_host=req.origin_req_host, unverifiable=True)

    def http_error_302(self, req, fp, code, msg, headers):
        """Follow one."""
        target = headers.get("location", headers.get("uri"))
        if target is None:
            return None
        parts = urlparse(target)
        if parts.scheme not in ("http", "https", "ftp", ""):
            raise HTTPError(target, code, "%s - Redirection to url '%s' is not allowed" % (msg, target), headers, fp)
        if not parts.path and parts.netloc:
            parts = parts._replace(path="/")
        target = urljoin(req.full_url, quote(urlunparse(parts), encoding="iso-8859-1", safe=string.punctuation))
        new = self.redirect_request(req, fp, code, msg, headers, target)
        if new is None:
            return None
        visited = new.redirect_dict = req.redirect_dict = getattr(req, "redirect_dict", {})
        if visited.get(target, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, self.inf_msg + msg, headers, fp)
        visited[target] = visited.get(target, 0) + 1
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class UnknownHandler(BaseHandler):
    """Refuses what nobody can open."""

    def unknown_open(self, req):
        """Raise URLError."""
        raise URLError("unknown url type: %s" % req.type)


def _length_of(data):
    "How many bytes a request sends: None for files and what is iterated over."
    if hasattr(data, "read"):
        return None
    try:
        return memoryview(data).nbytes
    except TypeError:
        return None


class _NetworkHandler(BaseHandler):
    "Refuses what would need sockets; for handlers of the program's own, requests get the headers that they always have."

    def http_request(self, req):
        if not req.host:
            raise URLError("no host given")
        wanted = []
        if req.data is not None:
            if isinstance(req.data, str):
                raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
            wanted.append(("Content-type", "application/x-www-form-urlencoded"))
            if not req.has_header("Content-length") and not req.has_header("Transfer-encoding"):
                length = _length_of(req.data)
                wanted.append(("Transfer-encoding", "chunked") if length is None else ("Content-length", str(length)))
        wanted.append(("Host", _splithost(_splittype(req.selector)[1])[0] if req.has_proxy() else req.host))
        for name, value in wanted + [(name.capitalize(), value) for name, value in self.parent.addheaders]:
            if not req.has_header(name):
                req.add_unredirected_header(name, value)
        return req

    https_request = http_request

    def http_open(self, req):
        raise URLError("Krait has no sockets")

    https_open = ftp_open = http_open


# ---- proxies ----------------------------------------------------------------------------------------------

def _parse_proxy(proxy):
    "(scheme, user, password, host) of a proxy's address."
    scheme, rest = _splittype(proxy)
    if not rest.startswith("/"):
        scheme, authority = None, proxy
    elif not rest.startswith("//"):
        raise ValueError("proxy URL with no authority: %r" % proxy)
    else:
        end = rest.find("/", max(2, rest.find("@")))
        authority = rest[2:] if end < 0 else rest[2:end]
    user, host = _splituser(authority)
    user, password = _splitpasswd(user) if user else (None, None)
    return scheme, user, password, host


class ProxyHandler(BaseHandler):
    """Sends requests through proxies: those given, by protocol, or those of the environment."""

    handler_order = 100

    def __init__(self, proxies=None):
        if proxies is None:
            proxies = getproxies()
        assert hasattr(proxies, "keys"), "proxies must be a mapping"
        self.proxies = proxies
        for protocol, url in proxies.items():
            protocol = protocol.lower()
            setattr(self, protocol + "_open", lambda request, proxy=url, type=protocol: self.proxy_open(request, proxy, type))

    def proxy_open(self, req, proxy, type):
        """Turn a request to its proxy; None: the other handlers can open it then."""
        before = req.type
        scheme, user, password, host = _parse_proxy(proxy)
        scheme = scheme or before
        if req.host and proxy_bypass(req.host):
            return None
        if user and password:
            secret = "%s:%s" % (unquote(user), unquote(password))
            req.add_header("Proxy-authorization", "Basic " + base64.b64encode(secret.encode()).decode("ascii"))
        req.set_proxy(unquote(host), scheme)
        if before == scheme or before == "https":
            return None
        return self.parent.open(req, timeout=req.timeout)


def getproxies_environment():
    """The proxies by protocol that variables like http_proxy name; those in small letters count more."""
    found = {}
    for wanted_lower in False, True:
        for name, value in os.environ.items():
            protocol = name[:-6].lower() if name.lower().endswith("_proxy") else ""
            if not protocol or wanted_lower and not name.endswith("_proxy"):
                continue
            if value:
                found[protocol] = value
            elif wanted_lower:
                found.pop(protocol, None)
    if "REQUEST_METHOD" in os.environ:      # there, the variable may come from a header
        found.pop("http", None)
    return found


def proxy_bypass_environment(host, proxies=None):
    """Whether no_proxy says that a host is reached directly."""
    if proxies is None:
        proxies = getproxies_environment()
    exempt = proxies.get("no")
    if exempt is None:
        return False
    if exempt == "*":
        return True
    host = host.lower()
    plain, _ = _splitport(host)
    for name in exempt.split(","):
        name = name.strip().lstrip(".").lower()
        if name and (name in (plain, host) or plain.endswith("." + name) or host.endswith("." + name)):
            return True
    return False


getproxies = getproxies_environment
proxy_bypass = proxy_bypass_environment


# ---- who may enter ----------------------------------------------------------------------------------------

class HTTPPasswordMgr:
    """Users and passwords by realm and address."""

    def __init__(self):
        self.passwd = {}

    def add_password(self, realm, uri, user, passwd):
        """Who to be in a realm below an address, or below several."""
        uris = [uri] if isinstance(uri, str) else uri
        known = self.passwd.setdefault(realm, {})
        for default_port in True, False:
            known[tuple(self.reduce_uri(each, default_port) for each in uris)] = user, passwd

    def find_user_password(self, realm, authuri):
        """(user, password), or (None, None)."""
        known = self.passwd.get(realm, {})
        for default_port in True, False:
            reduced = self.reduce_uri(authuri, default_port)
            for uris, found in known.items():
                if any(self.is_suburi(uri, reduced) for uri in uris):
                    return found
        return None, None

    def reduce_uri(self, uri, default_port=True):
        """(host and port, path) of an address or of the host alone."""
        parts = urlsplit(uri)
        scheme, authority, path = (parts[0], parts[1], parts[2] or "/") if parts[1] else (None, uri, "/")
        host, port = _splitport(authority)
        if default_port and port is None and scheme is not None:
            standard = {"http": 80, "https": 443}.get(scheme)
            if standard is not None:
                authority = "%s:%d" % (host, standard)
        return authority, path

    def is_suburi(self, base, test):
        """Whether the second lies below the first."""
        if base == test:
            return True
        if base[0] != test[0]:
            return False
        prefix = base[1] if base[1].endswith("/") else base[1] + "/"
        return test[1].startswith(prefix)


class HTTPPasswordMgrWithDefaultRealm(HTTPPasswordMgr):
    """What is known for the realm None counts in all."""

    def find_user_password(self, realm, authuri):
        """(user, password), or (None, None)."""
        found = HTTPPasswordMgr.find_user_password(self, realm, authuri)
        return found if found[0] is not None else HTTPPasswordMgr.find_user_password(self, None, authuri)


class HTTPPasswordMgrWithPriorAuth(HTTPPasswordMgrWithDefaultRealm):
    """Knows as well where the password is sent without being asked."""

    def __init__(self, *args, **kwargs):
        self.authenticated = {}
        super().__init__(*args, **kwargs)

    def add_password(self, realm, uri, user, passwd, is_authenticated=False):
        """Who to be in a realm below an address, and whether to say so at once."""
        self.update_authenticated(uri, is_authenticated)
        if realm is not None:
            super().add_password(None, uri, user, passwd)
        super().add_password(realm, uri, user, passwd)

    def update_authenticated(self, uri, is_authenticated=False):
        """Whether to send the password at once."""
        for each in [uri] if isinstance(uri, str) else uri:
            for default_port in True, False:
                self.authenticated[self.reduce_uri(each, default_port)] = is_authenticated

    def is_authenticated(self, authuri):
        """Whether the password is sent at once; None: not known."""
        for default_port in True, False:
            reduced = self.reduce_uri(authuri, default_port)
            for uri, answer in self.authenticated.items():
                if self.is_suburi(uri, reduced):
                    return answer
        return None


class AbstractBasicAuthHandler:
    """Answers a demand for a password by the scheme "Basic" (RFC 7617)."""

    rx = re.compile(r"(?:^|,)[ \t]*([^ \t,]+)[ \t]+realm=([\"']?)([^\"']*)\2", re.I)

    def __init__(self, password_mgr=None):
        self.passwd = HTTPPasswordMgr() if password_mgr is None else password_mgr
        self.add_password = self.passwd.add_password

    def http_error_auth_reqed(self, authreq, host, req, headers):
        """The answer to the request with the password, or None."""
        demands = headers.get_all(authreq) or ()
        unknown = None
        for demand in demands:
            schemes = [(match[1], match[3]) for match in self.rx.finditer(demand)] or [(demand.split()[0], None)]
            if any(not match[2] for match in self.rx.finditer(demand)):
                warnings.warn("Basic Auth Realm was unquoted", UserWarning, 3)
            for scheme, realm in schemes:
                if scheme.lower() != "basic":
                    unknown = scheme
                elif realm is not None:
                    return self.retry_http_basic_auth(host, req, realm)
        if unknown is not None:
            raise ValueError("AbstractBasicAuthHandler does not support the following scheme: %r" % (unknown,))
        return None

    def retry_http_basic_auth(self, host, req, realm):
        """The request once more, with the password, if one is known that has not been sent."""
        user, password = self.passwd.find_user_password(realm, host)
        if password is None:
            return None
        header = "Basic " + base64.b64encode(("%s:%s" % (user, password)).encode()).decode("ascii")
        if req.get_header(self.auth_header, None) == header:
            return None
        req.add_unredirected_header(self.auth_header, header)
        return self.parent.open(req, timeout=req.timeout)

    def http_request(self, req):
        """Send the password at once where that's wanted."""
        if getattr(self.passwd, "is_authenticated", lambda uri: False)(req.full_url) and not req.has_header("Authorization"):
            user, password = self.passwd.find_user_password(None, req.full_url)
            secret = base64.standard_b64encode("{0}:{1}".format(user, password).encode()).decode()
            req.add_unredirected_header("Authorization", "Basic " + secret.strip())
        return req

    def http_response(self, req, response):
        """Remember whether the password opened the door."""
        if hasattr(self.passwd, "is_authenticated"):
            self.passwd.update_authenticated(req.full_url, 200 <= response.code < 300)
        return response

    https_request, https_response = http_request, http_response


class HTTPBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    """For servers."""

    auth_header = "Authorization"

    def http_error_401(self, req, fp, code, msg, headers):
        """The server demands a password."""
        return self.http_error_auth_reqed("www-authenticate", req.full_url, req, headers)


class ProxyBasicAuthHandler(AbstractBasicAuthHandler, BaseHandler):
    """For proxies."""

    auth_header = "Proxy-authorization"

    def http_error_407(self, req, fp, code, msg, headers):
        """The proxy demands a password."""
        return self.http_error_auth_reqed("proxy-authenticate", req.host, req, headers)


def parse_keqv_list(l):
    """A dict of texts like key=value."""
    pairs = (each.split("=", 1) for each in l)
    return {key: value[1:-1] if value[0] == value[-1] == '"' else value for key, value in pairs}


def parse_http_list(s):
    """The items of a list with commas, of which some may be quoted."""
    items = re.findall(r'((?:[^",]|"(?:[^"\\]|\\.)*"?)*)(?:,|$)', s, re.S)
    if not items[-1]:
        items.pop()
    return [re.sub(r'\\(.)(?=[^"]*")', r"\1", item).strip() for item in items]


# ---- files and data -----------------------------------------------------------------------------------------

pathname2url = quote
url2pathname = unquote


class FileHandler(BaseHandler):
    """Opens file: addresses of this machine."""

    names = None

    def file_open(self, req):
        """Open one."""
        url = req.selector
        if url[:2] == "//" and url[2:3] != "/" and req.host and req.host != "localhost" and req.host not in self.get_names():
            raise URLError("file:// scheme is supported only on localhost")
        return self.open_local_file(req)

    def get_names(self):
        """What this machine is called."""
        if FileHandler.names is None:
            FileHandler.names = "localhost", "127.0.0.1"
        return FileHandler.names

    def open_local_file(self, req):
        """The file with headers that tell its type, length and age."""
        from mimetypes import guess_type
        host, name = req.host, req.selector
        path = url2pathname(name)
        try:
            stats = os.stat(path)
            headers = email.message_from_string("Content-type: %s\nContent-length: %d\nLast-modified: %s\n" % (
                guess_type(name)[0] or "text/plain", stats.st_size, email.utils.formatdate(stats.st_mtime, usegmt=True)))
            port = None
            if host:
                host, port = _splitport(host)
            if not host or not port and host in self.get_names():
                return addinfourl(open(path, "rb"), headers, "file://" + (host or "") + name)
        except OSError as error:
            raise URLError(error)
        raise URLError("file not on local host")


class DataHandler(BaseHandler):
    """Opens data: addresses (RFC 2397)."""

    def data_open(self, req):
        """Open one."""
        url = req.full_url
        kind, data = url.split(":", 1)[1].split(",", 1)
        data = unquote_to_bytes(data)
        if kind.endswith(";base64"):
            data, kind = base64.decodebytes(data), kind[:-7]
        headers = email.message_from_string("Content-type: %s\nContent-length: %d\n" % (kind or "text/plain;charset=US-ASCII", len(data)))
        return addinfourl(io.BytesIO(data), headers, url)


# ---- what programs call -------------------------------------------------------------------------------------

def build_opener(*handlers):
    """A director with the usual handlers, except those that a given one (an object or a class) derives from, and the given ones."""
    usual = [ProxyHandler, UnknownHandler, _NetworkHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FileHandler, HTTPErrorProcessor,
             DataHandler]
    director = OpenerDirector()
    for kind in usual:
        if not any(issubclass(given if isinstance(given, type) else type(given), kind) for given in handlers):
            director.add_handler(kind())
    for given in handlers:
        director.add_handler(given() if isinstance(given, type) else given)
    return director


def install_opener(opener):
    """What urlopen() uses from now on."""
    global _opener
    _opener = opener


def urlopen(url, data=None, timeout=_NO_TIMEOUT, *, cafile=None, capath=None, cadefault=False, context=None):
    """The answer to a request or from an address, as a file with headers."""
    if cafile or capath or cadefault or context:
        raise ValueError("Krait has no ssl")
    if _opener is None:
        install_opener(build_opener())
    return _opener.open(url, data, timeout)


def urlretrieve(url, filename=None, reporthook=None, data=None):
    """(file name, headers) of a copy of what lies at an address; reporthook(blocks, their size, size of all) is told how it goes on."""
    kind, path = _splittype(url)
    with contextlib.closing(urlopen(url, data)) as source:
        headers = source.info()
        if kind == "file" and not filename:
            return os.path.normpath(path), headers
        if filename:
            target = open(filename, "wb")
        else:
            target = tempfile.NamedTemporaryFile(delete=False)
            filename = target.name
            _temporary.append(filename)
        with target:
            copied, size = _copy(source, target, int(headers.get("Content-Length", -1)), reporthook)
    if 0 <= copied < size:
        raise ContentTooShortError("retrieval incomplete: got only %i out of %i bytes" % (copied, size), (filename, headers))
    return filename, headers


def _copy(source, target, size, report, block_size=8192):
    copied = blocks = 0
    if report:
        report(blocks, block_size, size)
    while block := source.read(block_size):
        copied += len(block)
        target.write(block)
        blocks += 1
        if report:
            report(blocks, block_size, size)
    return copied, size


def urlcleanup():
    """Delete the copies that urlretrieve() made, and forget the installed director."""
    for name in _temporary:
        with contextlib.suppress(OSError):
            os.unlink(name)
    del _temporary[:]
    install_opener(None)
