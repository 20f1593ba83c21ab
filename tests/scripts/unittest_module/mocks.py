# Mock, MagicMock, call, sentinel, patch
import sys, unittest
from unittest import mock
from unittest.mock import *
def t(f, *a, **k):
    try: r = f(*a, **k); print("->", r if not isinstance(r, NonCallableMock) else type(r).__name__)
    except BaseException as e: print(type(e).__name__, e)
m = Mock(return_value=3)
print(m(), m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls, m.method_calls)
for name, a, k in (("assert_called", (), {}), ("assert_called_once", (), {}), ("assert_called_with", (1,), {"a": 2}), ("assert_called_with", (2,), {}), ("assert_called_once_with", (1,), {}), ("assert_any_call", (), {}),
                   ("assert_any_call", (9,), {}), ("assert_not_called", (), {}), ("assert_has_calls", ([call(), call(1, a=2)],), {}), ("assert_has_calls", ([call(5)],), {}), ("assert_has_calls", ([call(1, a=2), call()],), {"any_order": True}),
                   ("assert_has_calls", ([call(7)],), {"any_order": True}), ("assert_foo", (), {}), ("assret_called", (), {})):
    print(name, end=" ")
    t(lambda: getattr(m, name)(*a, **k))
n = Mock(name="nm"); t(n.assert_called); t(n.assert_called_once); t(n.assert_called_with, 1); t(n.assert_called_once_with); n.a.b(3).c(); print(n.mock_calls, n.method_calls, n.a.mock_calls, n.a.b.call_args)
m = Mock(side_effect=[1, ValueError("v"), DEFAULT]); m.return_value = 9
for _ in range(4): t(m)
m = Mock(side_effect=KeyError); t(m); m.side_effect = lambda x: x * 2; t(m, 4); m.side_effect = None; print(m.call_count)
class S:
    attr = 1
    def method(self, a): pass
m = Mock(spec=S); t(lambda: m.absent); print(isinstance(m, S), m.__class__.__name__); m.method(1); m.other = 4; print(m.other)
m = Mock(spec_set=S); t(setattr, m, "other", 3); m.attr = 5; print(m.attr)
m = Mock(spec=["a", "b"]); t(lambda: m.c); print(type(m.a).__name__)
m = Mock(**{"x.y.return_value": 5, "z": 6}); print(m.x.y(), m.z); m.configure_mock(z=7); print(m.z)
m.reset_mock(); print(m.mock_calls, m.called)
m = MagicMock(); print(len(m), bool(m), int(m), float(m), list(m), 3 in m, m == m, m != m, m == 3, complex(m)); t(lambda: m < 3); t(lambda: m + 1); t(lambda: m[3])
m.__len__.return_value = 7; m.__getitem__.return_value = "item"; m.__iter__.return_value = [1, 2]; m.__contains__.return_value = True; print(len(m), m[0], list(m), 5 in m, m.__getitem__.call_args)
with m as entered: pass
print(m.__enter__.called, m.__exit__.call_args)
m = Mock(); m.__str__ = Mock(return_value="text"); m.__len__ = lambda self: 4; print(str(m), len(m)); t(lambda: Mock()[0]); t(lambda: len(Mock()))
del m.gone; t(lambda: m.gone); t(setattr, m, "__init__", 3) if False else None
print(repr(Mock(name="x"))[:19], repr(Mock())[:9], repr(MagicMock(name="q").a.b())[:24], repr(Mock(spec=S))[:18])
print(call, call(1), call.a(2), call.a.b(3).c(x=4), call(1) == call(1), call.a(1) == call.a(1), call.a(1) == call.b(1), call(1, a=2).args, call(1, a=2).kwargs, call.x(1).y(2).call_list())
print(call(1) == (1,), call(1) == ((1,), {}), call(1) == ((1,),), call() == "", call(a=1) == ({"a": 1},), call.foo == ("foo",))
print(sentinel.one, sentinel.one is sentinel.one, sentinel.two, DEFAULT, ANY == 3, ANY, call(ANY) == call(5))
class T:
    value = "original"
    def m(self): return "real"
with patch.object(T, "value", "patched"): print(T.value)
print(T.value)
with patch.object(T, "m") as pm: pm.return_value = "fake"; print(T().m(), pm.call_args)
print(T().m(), "value" in vars(T))
t(lambda: patch.object(T, "absent").__enter__())
with patch.object(T, "absent", 1, create=True): print(T.absent)
print(hasattr(T, "absent"))
@patch.object(T, "value", "decorated")
def f(): return T.value
print(f(), T.value, f.__name__)
@patch.object(T, "m")
@patch.object(T, "value")
def g(a, b): return a is T.value, b is T.m
print(g())
@patch("sys.argv", ["x"])
def h(): return sys.argv
print(h())
with patch("sys.stdout_", create=True) as s: print(type(s).__name__)
d = {"a": 1}
with patch.dict(d, {"b": 2}, c=3): print(d)
print(d)
with patch.dict(d, clear=True): print(d)
print(d)
p = patch.object(T, "value", "started"); print(p.start(), T.value); p.stop(); print(T.value)
patch.object(T, "value", 1).start(); patch.stopall(); print(T.value)
with patch.multiple(T, value=5, m=DEFAULT) as values: print(T.value, list(values))
t(patch, "nodots"); t(patch.multiple, T)
class P:
    @property
    def prop(self): return 1
with patch.object(P, "prop", new_callable=PropertyMock) as prop:
    prop.return_value = 8; print(P().prop); P().prop = 3; print(prop.mock_calls)
parent = Mock(); child = Mock(return_value=None); parent.attach_mock(child, "c"); child(1); parent.d(2); print(parent.mock_calls)
m = Mock(); m.x.y; seal(m); t(lambda: m.x.z); t(lambda: m.new)
with patch("builtins.open", mock_open(read_data="line1\nline2\n")) as o:
    with open("file") as file: print(file.read())
    with open("file") as file: print(file.readline(), list(file))
    print(o.mock_calls[0])
w = Mock(wraps=S()); t(lambda: w.method(1)); w.method.assert_called_once_with(1)
auto = create_autospec(S); auto.return_value.method.return_value = 4; print(auto().method(1)); t(lambda: auto.absent)
@patch.object(T, "value", 3)
class TC(unittest.TestCase):
    def test_v(self): self.assertEqual(T.value, 3)
print(TC("test_v").run(), T.value)
print(m.mock_calls == [], isinstance(NonCallableMock(), Mock)); t(lambda: NonCallableMock()()); t(lambda: NonCallableMagicMock()())
