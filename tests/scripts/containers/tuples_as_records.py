"""tuple: construction, comparison, multiplication, identity, subclasses, hash of nested ones."""
from _cases import cases

class T(tuple):
    pass

class Made(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __add__(self, other):
        return 'own add'

    def __eq__(self, other):
        return 'own eq'

    __hash__ = tuple.__hash__

cases('''
tuple(), tuple('ab'), tuple([1]), tuple({1: 2}), tuple(x for x in (1, 2)), tuple(range(2)), () is (), tuple(()) is (), () is tuple([])
tuple(5)
tuple([1], [2])
tuple(iterable=[1])
tuple(sequence=[1])
t = (1, [2]); tuple(t) is t, t[:] is t, t * 1 is t, t + () is t, () + t is t, T(t) is t, t.__getnewargs__() == (t,), tuple(T(t)) is t, type(T(t)[:]), type(T(t) * 1), type(T(t) + ())
(1, 2) * 3, 3 * (1,), (1,) * 0, (1,) * -5, () * 10**18, (1,) * True
(1,) * 10**18
(1,) * (2**63)
() * (2**63)
(1,) * 1.0
(1,) * 'a'
(1,) * (2,)
(1,) + [2]
[1] + (2,)
(1,) + None
t = (1,); t += (2,); t *= 2; t
t += [1]
(1, 2) < (1, 3), (1, 2) < (1,), () < (0,), (1, 'a') < (2, 1), (1,) == [1], (1, 2) == (1.0, 2.0), (float('nan'),) == (float('nan'),), (1, 2) >= (1, 2), (1,) != (1, 1)
(1, 'a') < (1, 2)
(1,) < [1]
x = float('nan'); (x,) == (x,), (x,) < (x,), (x, 1) < (x, 2), x in (x,), (x,).index(x), (x,).count(x)
(1, 2, 1).count(1), (1, 2, 1).index(1), (1, 2, 1).index(1, 1), (1, 2, 1).index(1, -1), (1, 2, 1).index(2, 0, 10**30), (1, True, 1.0).count(1)
(1,).index(2)
(1, 2).index(1, 1)
(1,).index()
(1,).index(1, 'a')
(1,).index(1, None)
(1,).count()
(1, 2)[0], (1, 2)[-1], (1, 2)[True]
(1,)[1]
(1,)[-2]
(1,)['a']
(1,)[1.0]
(1,)[10**30]
(1,)[0] = 5
del (1,)[0]
(1,).x = 5
t = ([],); t[0] += [1]
t
hash((1, [2]))
repr(()), repr((1,)), repr((1, (2,))), repr(T((1,))), str((None, 'a')), repr(([],))
l = []; t = (l,); l.append(t); repr(t), repr(l)
m = Made(1, 2); m, m + (3,), (0,) + m, m == 5, m != 5, hash(m) == hash((1, 2)), type(m * 2), m[0], len(m), tuple(m) is m, (1, 2) == m
Made.__new__(Made), tuple.__new__(T, [1]), tuple.__new__(tuple, 'ab')
tuple.__new__(int, [1])
tuple.__new__(5)
tuple.__new__()
tuple.__add__((1,), 5)
tuple.__lt__((1,), 5), tuple.__eq__((1,), [1]), tuple.__contains__((1,), 1), tuple.__mul__((1,), 2), tuple.__rmul__((1,), 2)
tuple.__getitem__([1], 0)
T((1, 2)) == (1, 2), T((1, 2)) < (1, 3), hash(T((1,))) == hash((1,)), {T((1,)): 'x'}[(1,)], T() is (), bool(T()), T('ab') + T('c'), type(T('ab')[0:1])
T(iterable=1)
tuple[int, str], tuple[()], tuple[int, ...], tuple[()].__args__
''', globals())
