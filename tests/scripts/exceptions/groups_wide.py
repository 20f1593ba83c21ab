# ExceptionGroup: making, nesting, split, subgroup and derive, with subclasses and every wrong argument.
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', repr(r))
EG, BEG = ExceptionGroup, BaseExceptionGroup
class Bad:
    def __len__(self): return 1
    def __getitem__(self, i): raise OSError('item')
class It:
    def __iter__(self): return iter([ValueError(1)])
for c in (EG, BEG):
    for a in ((), ('m',), (1, [ValueError()]), ('m', []), ('m', ()), ('m', None), ('m', 5), ('m', [ValueError]), ('m', [1]), ('m', 'ab'), ('m', [ValueError(), 3]), ('m', [KeyboardInterrupt()]), ('m', (ValueError(), SystemExit())), ('m', {ValueError(): 1}), ('m', It()), ('m', iter([ValueError()])), ('m', [ValueError()], 3), (None, [ValueError()]), (b'm', [ValueError()]), ('m', Bad()), ('m', range(2)), ('m', [EG('n', [OSError(2, 'x')])])):
        t(c, *a)
    t(c, message='m', exceptions=[ValueError()]); t(c, 'm', exceptions=[ValueError()])
g = EG('m', [ValueError(1), EG('n', [TypeError(2), ValueError(3)]), OSError(4)])
print(str(g), repr(g), g.args, g.message, g.exceptions, str(EG('m', [ValueError()])))
for n in ('message', 'exceptions'): t(setattr, g, n, 1); t(delattr, g, n)
for m in ('split', 'subgroup'):
    f = getattr(g, m)
    for cond in (ValueError, (ValueError, TypeError), Exception, KeyError, EG, BEG, lambda e: isinstance(e, ValueError), lambda e: False, lambda e: True, lambda e: 1 / 0, (), (ValueError, 3), 3, 'x', None, int, [ValueError], object, type, BaseException, lambda e: isinstance(e, EG) and e.message == 'n', (lambda e: 1,), lambda: 0):
        t(f, cond)
    t(f); t(f, ValueError, 1); t(f, condition=ValueError)
class My(EG):
    def __new__(cls, m, x, code=0): s = super().__new__(cls, m, x); s.code = code; return s
    def derive(self, x): return My(self.message, x, self.code)
class NoDerive(EG): pass
class BadDerive(EG):
    def derive(self, x): return 5
class RaiseDerive(EG):
    def derive(self, x): raise OSError('derive')
class BaseDerive(EG):
    def derive(self, x): return BEG(self.message, x)
for c in (My, NoDerive, BadDerive, RaiseDerive, BaseDerive):
    print(c.__name__); x = c('c', [ValueError(1), TypeError(2)]); x.add_note('note'); x.__cause__ = KeyError('cause'); x.__context__ = KeyError('ctx')
    t(x.split, ValueError); t(x.subgroup, ValueError); t(x.subgroup, Exception)
    try: 
        y = x.subgroup(ValueError); print(type(y).__name__, getattr(y, 'code', None), getattr(y, '__notes__', None), repr(y.__cause__), repr(y.__context__), y.__traceback__, y.__suppress_context__)
        print(y.__notes__ is x.__notes__, x.subgroup(Exception) is x, x.split(Exception)[0] is x, x.split(KeyError)[1] is x)
    except Exception as e: print(repr(e))
t(g.derive, [ValueError()]); t(g.derive, []); t(g.derive, [KeyboardInterrupt()]); t(g.derive, 5); t(g.derive); t(BEG('b', [KeyboardInterrupt()]).derive, [ValueError()])
print(type(BEG('x', [ValueError()])), type(BEG('x', [SystemExit()])), EG.__mro__, BEG.__bases__)
class Neither(BEG, ValueError): pass
t(Neither, 'm', [ValueError()]); t(Neither, 'm', [SystemExit()])
class Sub(BEG): pass
t(lambda: type(Sub('m', [ValueError()])).__name__)
class SubE(BEG, Exception): pass
t(SubE, 'm', [SystemExit()])
t(lambda: EG[int]); t(lambda: isinstance(g, EG[int]))
try: raise g
except ExceptionGroup as e: print(e.__traceback__.tb_lineno, e.split(ValueError)[0].__traceback__ is e.__traceback__, e.exceptions[1].__traceback__)
deep = ValueError(0)
for i in range(50): deep = EG(str(i), [deep])
print(len(repr(deep)), deep.subgroup(ValueError) == deep, deep.subgroup(ValueError) is deep, deep.split(TypeError)[0])
lst = [ValueError(1)]; q = EG('q', lst); lst.append(TypeError()); print(q.exceptions, q.args)
import pickle, copy
t(lambda: copy.copy(g).exceptions is g.exceptions); t(lambda: pickle.loads(pickle.dumps(g)))
