# Signature.bind with a positional-only parameter named as a keyword: refused, though **kwargs would take it.
from inspect import signature
def f(a, b=1, /, **rest): pass
def g(a, b=1, /): pass
def h(a, /, *more, **rest): pass
for function in (f, g, h):
    for args, named in (((1,), {'b': 2}), ((), {'a': 1}), ((1,), {'a': 2}), ((1, 2), {'b': 3}), ((1,), {'c': 4})):
        for bind in (signature(function).bind, signature(function).bind_partial):
            try: print(function.__name__, bind.__name__, args, named, bind(*args, **named).arguments)
            except TypeError as e: print(function.__name__, bind.__name__, args, named, e)
