# getcallargs: values in the order a call would find them, and a call's messages.
from inspect import getcallargs
def f(a, b: int = 1, /, c=2, *d, e, g: str = 'x', **h): pass
def k(*, a, b): pass
def h(x): pass
def three(x, y, z): pass
class C:
    def m(self, p, q=1): pass
for function, args, named in (
        (f, (), {}), (f, (1,), {'e': 2}), (f, (), {'e': 1}), (f, (1, 2, 3, 4), {'e': 5, 'z': 6}), (f, (1,), {}), (f, (1,), {'b': 5, 'e': 1}), (f, (1,), {'c': 3, 'e': 1}), (f, (1, 2, 3), {'c': 3, 'e': 1}),
        (k, (), {}), (k, (1,), {'a': 1, 'b': 2}), (k, (), {'a': 1}), (k, (), {'a': 1, 'b': 2, 'c': 3}), (k, (1, 2), {}), (h, (), {}), (h, (1, 2), {}), (h, (1,), {'x': 2}), (h, (), {'y': 2}), (three, (), {}), (three, (1,), {}),
        (lambda x, y, z=1: 0, (), {}), (lambda x, y, z=1: 0, (1, 2, 3, 4), {}), (lambda x=1: 0, (1, 2), {}), (C().m, (1,), {}), (C().m, (), {}), (C.m, (1,), {})):
    try: print({name: value if not isinstance(value, C) else 'self' for name, value in getcallargs(function, *args, **named).items()})
    except Exception as e: print(type(e).__name__, e)
