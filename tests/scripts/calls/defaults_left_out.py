# Which defaults a call takes that leaves some out: by place and by keyword, with a default taken away, and what a failed call leaves counted.
import sys

first, second, third = ['first'], ['second'], ['third']


def f(a, b=first, *, c=second, d=third, e=0):
    return a, b, c, d, e


def counts():
    return [sys.getrefcount(x) for x in (first, second, third)]


before = counts()
print(f(1), f(1, 2), f(1, d=4), f(1, e=5, c=3), f(e=5, d=4, c=3, b=2, a=1), f(1, c=3, d=4, e=5))
print(counts() == before)

held = f(1)
print([now - then for now, then in zip(counts(), before)])
del held
print([now - then for now, then in zip(counts(), before)])

d = f.__kwdefaults__.pop('d')
for call in (lambda: f(1), lambda: f(1, 2), lambda: f(1, e=3), lambda: f(), lambda: f(1, 2, 3), lambda: f(1, d=1, a=2), lambda: f(1, x=2)):
    try:
        print(call())
    except TypeError as error:
        print(error)
print([now - then for now, then in zip(counts(), before)], f(1, d=7))

f.__kwdefaults__['d'] = 'new'
f.__defaults__ = None
print(f(1, 2))
try:
    f(1)
except TypeError as error:
    print(error)
f.__defaults__ = ('a', 'b')
print(f(), f('x'))
f.__kwdefaults__ = None
try:
    f()
except TypeError as error:
    print(error)
print(f(c=1, d=2, e=3))


def g(a, /, b, *, c=3, **more):
    return a, b, c, more


print(g(1, 2), g(1, c=4, b=2), g(1, b=2, a=5), g(1, 2, z=6, c=7, y=8))
for call in (lambda: g(a=1, b=2), lambda: g(1, 2, b=3), lambda: g(1)):
    try:
        print(call())
    except TypeError as error:
        print(error)
