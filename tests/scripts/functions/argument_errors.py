# The messages of calls that don't fit.
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c=1): pass
def default(a, b=2, c=3): pass
def only_key(*, k): pass
def keys(*, k, l, m=1): pass
def pos(a, b, /): pass
def posd(a, /, b=1): pass
def star(a, *args): pass
def mixed(a, *, k): pass
def kw(**kw): pass
class C:
    def method(self, a): pass
    def nothing(): pass
c = C()
calls = '''none(1)
none(1, 2)
none(a=1)
one()
one(1, 2)
one(1, 2, 3)
one(b=1)
one(1, a=1)
one(1, b=2)
two()
two(1)
two(b=1)
two(1, 2, 3)
three()
three(1)
three(1, 2, 3, 4)
default()
default(1, 2, 3, 4)
default(1, 2, 3, 4, 5)
default(1, 2, b=3)
only_key()
only_key(1)
only_key(1, 2)
only_key(k=1, z=2)
keys()
keys(k=1)
keys(1, k=1, l=2)
pos(1)
pos()
pos(a=1, b=2)
pos(1, b=2)
posd(a=1)
posd(1, a=2)
star()
mixed()
mixed(1)
mixed(1, 2, k=3)
mixed(1, 2)
kw(1)
kw(1, 2)
kw(**{1: 2})
kw(**5)
kw(a=1, **{'a': 2})
one(*5)
one(*None)
one(**[1])
one(**{'a': 1}, **{'a': 2})
c.method()
c.method(1, 2)
C.method()
C.method(1)
c.nothing()
C(1)
C(x=1)
(lambda a: a)()
(lambda: 1)(2)
'a'.x()
c()'''
for call in calls.splitlines():
    try: eval(call); print(call, 'fine')
    except Exception as e: print(call, '->', type(e).__name__ + ':', e)
