"""ExceptionGroup: construction, split, subgroup, derive, subclasses, messages."""
def run(f):
    try: print(f())
    except BaseException as e: print('!', type(e).__name__, e)
V, T, K = ValueError('v'), TypeError('t'), KeyError('k')
for args in ((), ('m',), ('m', []), ('m', ()), ('m', 5), ('m', [5]), ('m', ['x', V]), (5, [V]), ('m', [V], 3), ('m', (V, T)), ('m', [KeyboardInterrupt()]), ('m', {V: 1}), ('m', 'ab'), ('m', (e for e in [V])), ('m', [ValueError])):
    run(lambda: repr(ExceptionGroup(*args))); run(lambda: repr(BaseExceptionGroup(*args)))
run(lambda: type(BaseExceptionGroup('m', [V])).__name__); run(lambda: type(BaseExceptionGroup('m', [KeyboardInterrupt()])).__name__); run(lambda: ExceptionGroup('m', excs=[V])); run(lambda: ExceptionGroup(message='m', exceptions=[V]))
g = ExceptionGroup('top', [V, ExceptionGroup('in', [T, K]), OSError(2, 'x')])
print(str(g), repr(g), g.message, g.exceptions, g.args, type(g.exceptions).__name__)
for cond in (ValueError, (ValueError, TypeError), lambda e: isinstance(e, KeyError), lambda e: False, lambda e: True, ExceptionGroup, Exception, (), 5, None, [ValueError], int, (ValueError, 5), 'x', len):
    label = getattr(cond, '__name__', cond)
    print(label, end=' '); run(lambda: g.split(cond)); print(label, end=' '); run(lambda: g.subgroup(cond))
def raising(e): raise LookupError('cond')
run(lambda: g.split(raising)); run(lambda: g.split(lambda: 1)); run(lambda: g.split()); run(lambda: g.split(1, 2)); run(lambda: g.derive([V])); run(lambda: g.derive([])); run(lambda: g.derive(5)); run(lambda: g.derive())
print(g.subgroup(lambda e: True) is g, g.split(lambda e: True)[0] is g, g.split(ExceptionGroup)[0] is g)
g.add_note('note'); g.__cause__ = K; m, r = g.split(ValueError); print(m.__notes__, r.__notes__, m.__cause__, m.__notes__ is g.__notes__)
class My(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        o = super().__new__(cls, message, excs); o.code = code; return o
    def derive(self, excs): return My(self.message, excs, self.code)
y = My('mine', [V, T], 7); m, r = y.split(ValueError); print(type(m).__name__, m.code, type(r).__name__, r.code, repr(y))
class Bad(ExceptionGroup):
    def derive(self, excs): return 42
run(lambda: Bad('b', [V, T]).split(ValueError))
class NoDerive(ExceptionGroup): pass
print(type(NoDerive('n', [V, T]).subgroup(ValueError)).__name__)
class Ex(ExceptionGroup, ValueError): pass
run(lambda: Ex('e', [V]))
class BE(BaseExceptionGroup, ValueError): pass
run(lambda: BE('e', [V])); run(lambda: BE('e', [KeyboardInterrupt()]))
def a():
    try: raise g
    except* ValueError as e: print('V', e, e.exceptions)
    except* (TypeError, KeyError) as e: print('TK', e, e.exceptions)
    except* OSError as e: print('O', e.exceptions)
run(a)
def b():
    try: raise V
    except* ValueError as e: print(type(e).__name__, e, e.exceptions)
run(b)
def c():
    try: raise g
    except* ValueError: raise RuntimeError('new')
    except* TypeError: raise
run(c)
def d():
    try: raise g
    except* OSError: pass
run(d)
def e():
    try: raise g
    except* ExceptionGroup: pass
run(e)
def f():
    try: raise g
    except* 5: pass
run(f)
for s in ('try: pass\nexcept* A: break', 'for i in x:\n try: pass\n except* A: continue', 'def f():\n try: pass\n except* A: return', 'try: pass\nexcept* A: pass\nexcept B: pass', 'try: pass\nexcept*: pass', 'try: pass\nexcept *A as b: pass\nelse: pass\nfinally: pass'):
    try: compile(s, 's', 'exec'); print('fine')
    except SyntaxError as x: print(x.msg, x.lineno, x.offset)
run(lambda: ExceptionGroup[int]); run(lambda: g.__class_getitem__(5)); print(isinstance(g, Exception), issubclass(ExceptionGroup, BaseExceptionGroup), ExceptionGroup.__mro__)
