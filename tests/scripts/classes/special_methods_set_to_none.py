# A special method set to None switches the operation off, and stops the look-up in the bases.
import operator, collections.abc as abc
def t(f, *a):
    try: r = f(*a)
    except Exception as e: print(f'{type(e).__name__}: {e}')
    else: print('ok', r)
names = ['__hash__', '__iter__', '__reversed__', '__contains__', '__len__', '__bool__', '__call__', '__eq__', '__ne__', '__lt__', '__add__', '__radd__', '__iadd__', '__getitem__', '__setitem__', '__delitem__',
 '__enter__', '__exit__', '__index__', '__int__', '__float__', '__complex__', '__bytes__', '__format__', '__repr__', '__str__', '__round__', '__neg__', '__next__', '__await__', '__aiter__', '__anext__', '__dir__', '__divmod__', '__pow__', '__matmul__', '__getattr__', '__setattr__', '__delattr__', '__get__', '__init_subclass__', '__class_getitem__', '__new__', '__init__', '__del__', '__length_hint__', '__missing__', '__sizeof__', '__instancecheck__', '__fspath__']
import os
def iadd(x): x += 1; return x
def seti(x): x[0] = 1
def deli(x): del x[0]
def wi(x):
    with x: return 'in'
def sattr(x): x.q = 1
def dattr(x): del x.q
uses = {'__hash__': hash, '__iter__': iter, '__reversed__': reversed, '__contains__': lambda x: 1 in x, '__len__': len, '__bool__': bool, '__call__': lambda x: x(), '__eq__': lambda x: x == 1, '__ne__': lambda x: x != 1,
 '__lt__': lambda x: x < 1, '__add__': lambda x: x + 1, '__radd__': lambda x: 1 + x, '__iadd__': iadd, '__getitem__': lambda x: x[0], '__setitem__': seti, '__delitem__': deli, '__enter__': wi, '__exit__': wi,
 '__index__': operator.index, '__int__': int, '__float__': float, '__complex__': complex, '__bytes__': bytes, '__format__': format, '__repr__': repr, '__str__': str, '__round__': round, '__neg__': operator.neg, '__next__': next,
 '__dir__': dir, '__divmod__': lambda x: divmod(x, 1), '__pow__': lambda x: x ** 2, '__matmul__': lambda x: x @ 1, '__getattr__': lambda x: x.zork, '__setattr__': sattr, '__delattr__': dattr, '__length_hint__': operator.length_hint,
 '__sizeof__': lambda x: x.__sizeof__(), '__instancecheck__': lambda x: isinstance(1, x), '__fspath__': os.fspath, '__class_getitem__': lambda x: type(x)[1], '__init_subclass__': lambda x: type('Y', (type(x),), {})}
for n in names:
    c = type('C', (), {n: None})
    print(n, end=': ')
    try: x = c()
    except Exception as e: print('making', repr(e)); continue
    if n in uses: t(uses[n], x)
    else: print('-')
for base, n in ((list, '__iter__'), (list, '__contains__'), (list, '__reversed__'), (dict, '__reversed__'), (list, '__len__'), (list, '__hash__'), (tuple, '__hash__'), (int, '__add__'), (int, '__index__'), (int, '__bool__'), (str, '__iter__'), (list, '__eq__'), (tuple, '__lt__'), (dict, '__getitem__'), (dict, '__contains__')):
    c = type('C', (base,), {n: None}); x = c()
    print(base.__name__, n, end=': '); t(uses[n], x)
class NoIterButItem:
    __iter__ = None
    def __getitem__(self, i): return [1, 2][i]
t(iter, NoIterButItem()); t(lambda: 1 in NoIterButItem())
class NoContains(list): __contains__ = None
t(lambda: 1 in NoContains([1])); t(lambda: 1 not in NoContains([1]))
for c in (abc.Hashable, abc.Iterable, abc.Sized, abc.Container, abc.Callable, abc.Reversible, abc.Awaitable, abc.Iterator, abc.Collection):
    n = {'Hashable': '__hash__', 'Iterable': '__iter__', 'Sized': '__len__', 'Container': '__contains__', 'Callable': '__call__', 'Reversible': '__reversed__', 'Awaitable': '__await__', 'Iterator': '__next__', 'Collection': '__len__'}[c.__name__]
    print(c.__name__, issubclass(type('X', (list,), {n: None}), c))
class R:
    def __radd__(self, o): return 'radd'
class NoAdd: __add__ = None
t(lambda: NoAdd() + R())
class NoRadd: __radd__ = None
t(lambda: 1 + NoRadd()); t(lambda: R() + NoRadd())
class NI: __iadd__ = None; __add__ = lambda s, o: 'add'
t(iadd, NI())
