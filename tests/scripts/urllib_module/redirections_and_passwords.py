# urllib.request: what the handlers of HTTP make of answers: errors, redirections, demands for passwords, proxies.
import email
import io
import os
import urllib.request as r
import warnings
from urllib.error import HTTPError, URLError

warnings.simplefilter("ignore")     # a realm without quotes


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Answers(r.BaseHandler):
    """Stands for servers: gives one answer after the other, the last one for ever."""

    handler_order = 200

    def __init__(self, *table):
        self.table, self.seen = list(table), []

    def http_open(self, request):
        self.seen.append((request.get_method(), request.full_url, dict(request.header_items())))
        code, headers, body = self.table.pop(0) if len(self.table) > 1 else self.table[0]
        answer = r.addinfourl(io.BytesIO(body), email.message_from_string(headers + "\n"), request.full_url, code)
        answer.msg = "Message %d" % code
        return answer


def ask(url, *table, handlers=(), **options):
    server = Answers(*table)
    request = r.Request(url, **options)
    try:
        answer = r.build_opener(server, *handlers).open(request)
        print(answer.read(), answer.status, answer.url)
    except Exception as error:
        print(type(error).__name__, error)
    print("   ", server.seen[1:])
    return request


OK = 200, "X: 1\n", b"body"
ask("http://h/p", (302, "Location: /next page\n", b""), OK, data=b"x", headers={"Content-Type": "t", "K": "v"})
ask("http://h/", (301, "Location: file:///etc\n", b""))
ask("http://h/", (302, "Location: http://h2\n", b""))
ask("http://h/", (302, "", b""))
ask("http://h/", (307, "Location: /b\n", b""), data=b"data")
ask("http://h/", (308, "URI: b?c\n", b""), OK)
try:
    r.build_opener(Answers((404, "A: b\n", b"gone"))).open("http://h/")
except HTTPError as e:
    print(e, repr(e), e.code, e.reason, e.headers["a"], e.read(), e.url, e.filename, isinstance(e, URLError), e.hdrs is e.headers)

known = r.HTTPPasswordMgr()
known.add_password("R", "http://h/a", "u", "p")
known.add_password("R", ["h2:8080", "http://h3/x/"], "u2", "p2")
for url in "http://h/a/b", "http://h/ab", "http://h/a", "h", "http://h:80/a", "https://h/a", "h2:8080", "http://h2:8080/z", "http://h3/x/y", "http://h3/x":
    print(url, known.find_user_password("R", url), known.find_user_password("Q", url))
default = r.HTTPPasswordMgrWithDefaultRealm()
default.add_password(None, "http://h/", "u", "p")
print(default.find_user_password("any", "http://h/z"))
prior = r.HTTPPasswordMgrWithPriorAuth()
prior.add_password(None, "http://h/a", "u", "p", is_authenticated=True)
print(prior.is_authenticated("http://h/a/b"), prior.is_authenticated("http://z/"), prior.find_user_password("R", "http://h/a"))
for demand in ('Basic realm="R"', "basic realm='R'", "Basic realm=R", 'Digest realm="R"', 'Basic realm="Q"', 'Digest realm="x", Basic realm="R"', "NTLM",
               "Basic"):
    print(demand)
    ask("http://h/a", (401, f"WWW-Authenticate: {demand}\n", b""), OK, handlers=[r.HTTPBasicAuthHandler(known)])
print(ask("http://h/a/q", OK, handlers=[r.HTTPBasicAuthHandler(prior)]).unredirected_hdrs)

for name in list(os.environ):
    if name.lower().endswith("_proxy"):
        del os.environ[name]
os.environ.update(HTTP_PROXY="http://up:1", http_proxy="http://low:2", no_proxy=".example.com, host:80,x", FTP_PROXY="f", https_proxy="")
print(sorted(r.getproxies().items()), [r.proxy_bypass(host) for host in ("a.example.com", "example.com", "notexample.com", "host:80", "host", "X", "y.x")])
for proxy in "http://us:pa@pr:3", "pr:3", "u:p@pr", "http:/x", "http://user@h:2/path@x":
    q = ask("http://h/a", OK, handlers=[r.ProxyHandler({"http": proxy})])
    print(q.type, q.host, q.selector, q.headers)
show(lambda: r.ProxyHandler(3))
for data in b"ab", bytearray(b"abc"), [b"x"], io.BytesIO(b"q"), (), "str", memoryview(b"abcd").cast("H"):
    print(ask("http://h/a", OK, data=data, headers={"User-agent": "me"}).unredirected_hdrs)
ask("http:///x", OK)
print(r.parse_keqv_list(["a=1", 'b="2 3"']), r.parse_http_list('a=1, b="x, y", c="q\\"r", d'), r.parse_http_list(""), r.parse_http_list("a,,b,"))
