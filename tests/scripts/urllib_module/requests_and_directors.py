# urllib.request: requests, and directors that ask their handlers in order.
from urllib.request import BaseHandler, OpenerDirector, Request


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


q = Request("http://User@Example.com:80/a/b?x=1#frag", headers={"content-TYPE": "a", "X-y": "z"})
print(q.type, q.host, q.selector, q.fragment, q.full_url, q.get_full_url(), q.get_method())
print(q.headers, q.origin_req_host, q.unverifiable, q.data, q.has_proxy())
q.data = b"abc"
q.add_unredirected_header("cookie", "1")
print(q.get_method(), q.header_items(), q.has_header("Cookie"), q.has_header("cookie"), q.get_header("X-y"), q.get_header("no", "d"))
q.add_header("Content-length", 3)
q.data = b"x"
q.remove_header("X-y")
print(q.has_header("Content-length"), q.headers)
q.set_proxy("proxy:3128", "http")
print(q.type, q.host, q.selector, q.has_proxy())
q = Request("https://h/x")
q.set_proxy("proxy:1", "http")
print(q.type, q.host, q.selector, q.has_proxy())
q = Request("<URL:http://a/b>", method="PUT")
print(q.full_url, q.get_method())
del q.data
q.full_url = "ftp://z/q#f"
print(q.type, q.fragment, q.selector)
for url in "nothing", "/a/b", "", "http:", "//x/y":
    show(lambda: Request(url).host)


class Handler(BaseHandler):
    def __init__(self, order, name, answer=None):
        self.handler_order, self.name, self.answer = order, name, answer

    def fake_request(self, request):
        print("request", self.name)
        return request

    def fake_open(self, request):
        print("open", self.name, request.full_url, request.data, request.timeout)
        return self.answer

    def fake_response(self, request, answer):
        print("response", self.name, answer)
        return answer + self.name

    def default_open(self, request):
        print("default", self.name)

    def unknown_open(self, request):
        return "unknown " + request.type

    def http_error_404(self, *args):
        print("404", self.name, args[2:])
        return self.answer

    def http_error_default(self, *args):
        return "any error"

    def fake_error(self, *args):
        return "fake error", args


o = OpenerDirector()
o.add_handler(Handler(300, "b", "B"))
o.add_handler(Handler(100, "a"))
o.add_handler(Handler(600, "c", "C"))
print([handler.name for handler in o.handlers], o.addheaders, sorted(o.handle_open), sorted(map(str, o.handle_error["http"])))
print(o.open("fake://x/y", b"d", 5))
print(o.open(Request("other:z"), timeout=None))
print(o.error("http", 1, 2, 404, "msg", {}), o.error("http", 1, 2, 500, "m", {}))
show(lambda: o.error("fake", 1, 2))
show(lambda: OpenerDirector().add_handler(object()))
print(OpenerDirector().open("x:y", timeout=1))
