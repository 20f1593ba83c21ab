# isinstance and issubclass with classes that have __bases__, __class__ or checks of their own, deep tuples and unions.
import sys
def t(f, *a):
    try: r = f(*a)
    except BaseException as e: print(f'  {type(e).__name__}: {str(e)[:90]}')
    else: print('  ok', r)
class Fake:
    def __init__(self, bases=(), cls=None): self.bases, self.cls = bases, cls
    @property
    def __bases__(self): return self.bases
    @property
    def __class__(self): return self.cls if self.cls is not None else Fake
a = Fake(); b = Fake((a,)); c = Fake((b,)); inst = Fake(cls=b)
for x, y in ((a, a), (b, a), (c, a), (a, b), (c, (b, 3)), (int, a), (a, int), (3, a), (a, object)): t(issubclass, x, y)
for x, y in ((inst, a), (inst, b), (inst, c), (inst, Fake), (inst, object), (3, a), (inst, (int, (b,)))): t(isinstance, x, y)
class BadBases:
    __bases__ = 3
class RaiseBases:
    @property
    def __bases__(self): raise AttributeError('no')
class KeyBases:
    @property
    def __bases__(self): raise KeyError('k')
for o in (BadBases(), RaiseBases(), KeyBases()): t(issubclass, o, int); t(issubclass, int, o); t(isinstance, 1, o); t(issubclass, o, a); t(isinstance, inst, o)
class RaiseClass:
    @property
    def __class__(self): raise AttributeError('cls')
class KeyClass:
    @property
    def __class__(self): raise KeyError('cls')
class IntClass:
    __class__ = int
class OddClass:
    __class__ = 3
for o in (RaiseClass(), KeyClass(), IntClass(), OddClass()): t(isinstance, o, int); t(isinstance, o, type(o)); t(isinstance, o, str); t(isinstance, o, (str, int)); t(isinstance, o, a)
class Meta(type):
    def __instancecheck__(cls, x): print('   icheck', cls.__name__); return Meta.answer
    def __subclasscheck__(cls, x): print('   scheck', cls.__name__); return Meta.answer
class M(metaclass=Meta): pass
for Meta.answer in (True, False, 0, 'yes', None, [], NotImplemented):
    t(isinstance, 1, M); t(issubclass, int, M); t(isinstance, M(), M); t(issubclass, M, M); t(isinstance, 1, (str, M)); t(isinstance, 1, (int, M)); t(isinstance, 1, str | M); t(issubclass, M, (M, int))
class BadBool:
    def __bool__(self): raise ValueError('bool')
Meta.answer = BadBool(); t(isinstance, 1, M); t(isinstance, 1, (M,))
class InstCheck:
    def __instancecheck__(self, x): return x == 3
    def __subclasscheck__(self, x): return x is int
i = InstCheck(); t(isinstance, 3, i); t(isinstance, 4, i); t(issubclass, int, i); t(issubclass, str, i); t(isinstance, 4, (i, int)); t(isinstance, 'x', (i, (int, (str,))))
i.__instancecheck__ = lambda x: True; t(isinstance, 4, i)
deep = int
for _ in range(100): deep = (deep,)
t(isinstance, 1, deep); t(isinstance, 'x', deep)
for _ in range(50000): deep = (deep,)
t(isinstance, 'x', deep); t(issubclass, str, deep)
while type(deep) is tuple: deep = deep[0]
for y in (3, 'int', None, [int], {int}, (int, 3), (3, int), ('int',), (), ((),), int | None, int | str, list[int], int | list[int], (int | str, bytes), type, object, len, ...): t(isinstance, 1, y); t(isinstance, 'x', y); t(issubclass, bool, y)
for x in (3, 'int', None, int | str, list[int], len): t(issubclass, x, int); t(issubclass, x, (int, str)); t(issubclass, x, object)
t(isinstance); t(isinstance, 1); t(isinstance, 1, 2, 3); t(issubclass, int); t(lambda: isinstance(1, cls=int))
