# inspect: signature, Parameter, Signature.bind, getfullargspec.
import inspect
from inspect import signature, Parameter, Signature


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def f1(): pass
def f2(a, b=1, *args, c, d=2, **kw): pass
def f3(a, /, b, *, c=None): pass
def f4(a: int, b: "str" = "x", *args: float, **kw: list[int]) -> dict: pass
def f5(*, a): pass
def f6(a, b=2, /): pass
async def f7(x): yield x


class C:
    def __init__(self, x, y=1): pass
    def m(self, a): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a): pass
    def __call__(self, z): pass


class N:
    def __new__(cls, q, r=2): return object.__new__(cls)


class M(type):
    def __call__(cls, *args, special): return None


class WithMeta(metaclass=M): pass
class Empty: pass
class Sub(C): pass


for f in (f1, f2, f3, f4, f5, f6, f7, lambda x, *y: 1, C, C(1).m, C.m, C.c, C.s, C(1), N, WithMeta, Empty, Sub, C(1).c):
    sig = signature(f)
    print(sig, repr(sig), [(p.name, str(p.kind), p.kind.description, p.default is p.empty, p.annotation is Parameter.empty) for p in sig.parameters.values()])
print(signature(f4).return_annotation, signature(f1).return_annotation is Signature.empty, signature(f4).parameters["a"].annotation, type(signature(f1).parameters).__name__)
attempt(signature, 5)
attempt(signature, "x")
for f in (len, abs, [].append, "".join, isinstance, callable, ord, dict.get, list.sort, object):
    attempt(lambda: (f.__name__, str(signature(f))))
sig = signature(f2)
for args, kw in (((1,), {"c": 3}), ((1, 2, 3, 4), {"c": 5, "d": 6, "e": 7}), ((), {"a": 1, "c": 2})):
    b = sig.bind(*args, **kw)
    print(b, b.args, b.kwargs, b.arguments)
    b.apply_defaults()
    print(b, b.args, b.kwargs)
attempt(sig.bind)
attempt(sig.bind, 1)
attempt(sig.bind, 1, a=2, c=3)
attempt(signature(f1).bind, 1)
attempt(signature(f1).bind, x=1)
attempt(signature(f3).bind, a=1, b=2)
attempt(signature(f3).bind, 1, b=2, z=3)
print(signature(f3).bind(1, 2, c=3), sig.bind_partial(), sig.bind_partial(1, d=5), signature(f6).bind(1))
print(sig == signature(f2), sig == signature(f1), hash(sig) == hash(signature(f2)), sig.bind(1, c=2) == sig.bind(1, c=2), sig != 5)
p = Parameter("p", Parameter.KEYWORD_ONLY, default=5, annotation=int)
print(p, repr(p), p.name, p.kind, p.default, p.annotation, p.replace(name="q"), p.replace(default=Parameter.empty), p == p.replace(), hash(p) == hash(p.replace()), repr(Parameter.VAR_KEYWORD), list(inspect._ParameterKind))
for args, kw in ((("1a", 0), {}), (("a", 99), {}), ((5, 0), {}), (("class", 1), {}), (("a", 2), {"default": 1}), (("a", 4), {"default": 1}), ((), {})):
    attempt(Parameter, *args, **kw)
P = Parameter
print(Signature([P("a", 0), P("b", 1), P("c", 3)], return_annotation=int), Signature(), sig.replace(return_annotation=str), sig.replace(parameters=[]))
attempt(Signature, [P("a", 1), P("b", 0)])
attempt(Signature, [P("a", 1), P("a", 1)])
attempt(Signature, [P("a", 1, default=1), P("b", 1)])
for f in (f1, f2, f3, f4, f5, f6, C.m, C(1).m, C, len):
    attempt(inspect.getfullargspec, f)
attempt(inspect.getfullargspec, 5)


def deco(f):
    import functools
    @functools.wraps(f)
    def inner(*args, **kwargs): return f(*args, **kwargs)
    return inner


w = deco(f4)
print(signature(w), signature(w, follow_wrapped=False), inspect.unwrap(w) is f4, signature(f4, eval_str=True))
import functools
print(signature(functools.partial(f2, 1)), signature(functools.partial(f2, b=5)), signature(functools.partial(f3, 1, 2)))
o = C(1)
f1.__signature__ = Signature([P("fake", 1)])
print(signature(f1), inspect.getcallargs(f2, 1, 2, 3, c=4, z=5), inspect.getcallargs(o.m, 1)["a"])
loop = lambda: 1
loop.__wrapped__ = loop
try:
    inspect.unwrap(loop)
except ValueError as e:
    print(str(e)[:35])
