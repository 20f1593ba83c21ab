# sys.set_asyncgen_hooks: who is told of the first iteration, who of a generator dropped before its end
import sys


def step(awaitable, value=None):
    try:
        print("yielded", awaitable.send(value))
    except BaseException as e:
        print(type(e).__name__, e)


async def numbers(name):
    try:
        yield name
        yield 2
    finally:
        print("finally", name)


print(sys.get_asyncgen_hooks(), sys.get_asyncgen_hooks().firstiter, len(sys.get_asyncgen_hooks()))
kept = []
sys.set_asyncgen_hooks(lambda a: print("first", a.__name__), lambda a: (print("dropped", a.ag_frame is not None), kept.append(a)))
a = numbers("a")
step(a.__anext__())
step(a.asend(None))
del a
print(len(kept))
step(kept.pop().aclose())
b = numbers("b")
b.aclose()          # first told, though nothing has run
print("now drop b")
del b
kept.clear()
c = numbers("c")
step(c.aclose())
del c
print(len(kept))
d = numbers("d")
step(d.athrow(KeyError("k")))
del d
sys.set_asyncgen_hooks(firstiter=None)
e = numbers("e")
step(e.asend(None))
sys.set_asyncgen_hooks(finalizer=None)
print(sys.get_asyncgen_hooks())
del e               # the finalizer of its first iteration is asked
print(len(kept))
f = numbers("f")
step(f.asend(None))
f = None            # nobody: closed at once, as far as that goes
g = numbers("g")


def refuse(a):
    raise ValueError("not this one")


sys.set_asyncgen_hooks(refuse, None)
for make in (lambda: g.__anext__(), lambda: g.asend(1), lambda: g.aclose()):
    try:
        print(type(make()).__name__)
    except ValueError as e:
        print("ValueError", e)
sys.set_asyncgen_hooks(None, None)
for args, keywords in (((1,), {}), ((None, 2), {}), ((), {"finalizer": "x"}), ((print,), {}), ((), {})):
    try:
        print(sys.set_asyncgen_hooks(*args, **keywords), sys.get_asyncgen_hooks().firstiter is print)
    except TypeError as e:
        print(e)
