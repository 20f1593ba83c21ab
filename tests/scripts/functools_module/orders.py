# total_ordering, cmp_to_key, reduce
from functools import total_ordering, cmp_to_key, reduce

def made(op, compare):
    class C:
        def __init__(self, v): self.v = v
        def __eq__(self, other): return self.v == other.v if isinstance(other, C) else NotImplemented
        __hash__ = None
    setattr(C, op, lambda self, other: compare(self.v, other.v) if isinstance(other, C) else NotImplemented)
    return total_ordering(C)
for op, compare in (('__lt__', lambda a, b: a < b), ('__le__', lambda a, b: a <= b), ('__gt__', lambda a, b: a > b), ('__ge__', lambda a, b: a >= b)):
    C = made(op, compare)
    print(op, [''.join(str(int(x)) for x in (C(a) < C(b), C(a) <= C(b), C(a) > C(b), C(a) >= C(b))) for a in (1, 2) for b in (1, 2)])
    for name in ('__lt__', '__le__', '__gt__', '__ge__'):
        print(getattr(C, name).__name__, getattr(C(1), name)(3), end=' ')
    try:
        C(1) < 5
    except TypeError as error:
        print(error)
    try:
        C(1) >= 'x'
    except TypeError as error:
        print(error)
@total_ordering
class Two:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __ge__(self, o): return 'own ge'
print(Two(1) >= Two(2), Two(1) > Two(1), Two(1) <= Two(1))
@total_ordering
class FromInt(int): pass
print(FromInt(1) < FromInt(2))
@total_ordering
class Base:
    def __lt__(self, other): return 'base lt'
class Derived(Base): pass
print(Derived() < Derived(), Derived() >= Derived(), total_ordering(Derived) is Derived)
try:
    @total_ordering
    class None_: pass
except ValueError as error:
    print(error)
by_length = cmp_to_key(lambda a, b: len(a) - len(b))
words = ['pear', 'fig', 'banana', 'kiwi', 'a']
print(sorted(words, key=by_length), sorted(words, key=by_length, reverse=True), max(words, key=by_length), min(words, key=by_length))
K = cmp_to_key(lambda a, b: (a > b) - (a < b))
print([K(a) < K(b) for a in (1, 2) for b in (1, 2)], K(1) == K(1), K(1) != K(1), K(2) >= K(1), K(1) > K(2), K(1) <= K(1))
k = K(3)
k.obj = 7
print(k.obj, K(5) < k)
del k.obj
try:
    print(k.obj, k < K(1))
except AttributeError as error:
    print('AttributeError', error)
Float = cmp_to_key(lambda a, b: a - b)
print(Float(1.5) < Float(2), sorted([2.5, 1.5, 0.5], key=Float))
def bad(a, b): raise ValueError('cannot')
try:
    sorted([1, 2], key=cmp_to_key(bad))
except ValueError as error:
    print(error)
try:
    cmp_to_key(lambda a: 0)(1) < cmp_to_key(bad)(2)
except TypeError as error:
    print(str(error).split('<lambda>')[1])
print(reduce(lambda a, b: a * b, range(1, 20)), reduce(lambda a, b: [a, b], 'abcd'), reduce(max, (5,)), reduce(lambda d, p: {**d, p[0]: p[1]}, [('a', 1), ('b', 2)], {}))
def gen():
    yield 1
    raise KeyError('in generator')
try:
    reduce(lambda a, b: a, gen())
except KeyError as error:
    print(error)
class NoIter:
    def __iter__(self): raise ValueError('no iteration')
try:
    reduce(max, NoIter())
except ValueError as error:
    print(error)
print(reduce(lambda f, g: lambda x: g(f(x)), [lambda x: x + 1, lambda x: x * 10, str])(4))
