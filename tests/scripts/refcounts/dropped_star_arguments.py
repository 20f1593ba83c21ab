"""When the arguments of f(*args, **kwargs) die, in which order, and how often they count meanwhile."""
import sys
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n, end=' ')
def none(*a): pass
def pair(x, y): pass
def rest(x, *y): pass
def both(x, *y, **z): pass
def four(x, y, z, a): pass
class C:
    def __init__(self, *a, **k): pass
class N:
    def __new__(cls, *a, **k): return super().__new__(cls)
for call in (lambda: none(*[D(1), D(2)]), lambda: none(*(D(1), D(2))), lambda: none(*(D(i) for i in (1, 2))), lambda: pair(*[D(1), D(2)]),
             lambda: rest(*[D(1), D(2), D(3)]), lambda: both(*[D(1), D(2), D(3)], **{'a': D(4), 'b': D(5)}),
             lambda: both(D(1), D(2), *[D(3)], a=D(4), b=D(5)), lambda: both(D(1), D(2), D(3), a=D(4), b=D(5)),
             lambda: both(*[D(1), D(2)], **{}), lambda: both(*[D(1), D(2)], a=D(4), **{}), lambda: four(*[D(1), D(2), D(3)], a=D(4)),
             lambda: four(*[D(1), D(2), D(3)], D(4)), lambda: C(*[D(1), D(2)], x=D(3)), lambda: N(*[D(1), D(2)], x=D(3)),
             lambda: print(*[D(1), D(2)][:0], **{'end': ''}), lambda: dict(*[], a=D(1), b=D(2)), lambda: dict(*[{D(1): D(2)}], b=D(3)),
             lambda: max(*[D(1), D(2)], key=lambda d: d.n) and None):
    call()
    print()
for call in (lambda: four(*[D(1), D(2), D(3)], b=D(4)), lambda: pair(*[D(1), D(2), D(3)]), lambda: both(**{'x': D(1)}, x=D(2))):
    try: call()
    except TypeError as e: message = str(e)
    print(message)
def counts(*a, **k):
    print(sys.getrefcount(a), sys.getrefcount(k), [sys.getrefcount(x) for x in a], [sys.getrefcount(x) for x in k.values()], end=' ')
    1/0
try: counts(*[D(1), D(2)], c=D(3), **{'d': D(4)})
except ZeroDivisionError: pass
print()
def clears(**k): shared.clear()
shared = {'a': D(1), 'b': D(2)}
clears(**shared); print()
