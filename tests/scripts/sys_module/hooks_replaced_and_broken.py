# sys.displayhook, excepthook and unraisablehook: replaced, broken, missing, and what the originals print.
import sys, io, types
def t(f, *a):
    out, err = io.StringIO(), io.StringIO()
    so, se = sys.stdout, sys.stderr; sys.stdout, sys.stderr = out, err
    try: r = f(*a)
    except BaseException as e: r = f'{type(e).__name__}: {e}'
    finally: sys.stdout, sys.stderr = so, se
    print(r, repr(out.getvalue()), repr(err.getvalue().replace(__file__, 'FILE')))
import builtins
class R:
    def __repr__(self): return 'R()'
class Bad:
    def __repr__(self): raise ValueError('repr')
class Uni:
    def __repr__(self): return 'é€\udc80'
for v in (1, None, 'a', R(), Bad(), [1, R()], Uni()): t(sys.displayhook, v); print(repr(builtins._) if not isinstance(builtins._, (Bad, Uni)) else type(builtins._).__name__)
t(sys.displayhook); t(sys.displayhook, 1, 2); t(sys.__displayhook__, 3)
def single(src): exec(compile(src, 'f', 'single'), {})
sys.displayhook = lambda v: sys.stdout.write(f'<{v!r}>'); t(single, '1+1'); t(single, 'None'); t(single, 'x = 1'); t(single, '1; 2')
def broken(v): raise KeyError('hook')
sys.displayhook = broken; t(single, '1'); sys.displayhook = 3; t(single, '1'); del sys.displayhook; t(single, '1'); sys.displayhook = sys.__displayhook__
def exc(e):
    try: raise e
    except BaseException as x: return type(x), x, x.__traceback__
e = exc(ValueError('v'))
t(sys.excepthook, *e); t(sys.__excepthook__, ValueError, ValueError('no tb'), None); t(sys.excepthook, None, None, None); t(sys.excepthook, 1, 2, 3); t(sys.excepthook, ValueError, 'text', None); t(sys.excepthook, ValueError, None, None); t(sys.excepthook, int, ValueError('x'), None); t(sys.excepthook); t(sys.excepthook, *exc(SyntaxError('m', ('f', 1, 2, 'text', 1, 4)))); t(sys.excepthook, *exc(KeyError('k'))); t(sys.excepthook, *exc(SystemExit(3))); t(sys.excepthook, *exc(KeyboardInterrupt())); t(sys.excepthook, *exc(OSError(2, 'm', 'f'))); t(sys.excepthook, *exc(ExceptionGroup('g', [ValueError(1)])))
class NoStr(Exception):
    def __str__(self): raise TypeError('str')
class OddStr(Exception):
    def __str__(self): return 5
t(sys.excepthook, *exc(NoStr())); t(sys.excepthook, *exc(OddStr()))
x = ValueError('n'); x.add_note('note 1\nline 2'); x.__notes__.append(3); t(sys.excepthook, *exc(x)); x.__notes__ = []; t(sys.excepthook, *exc(x))
class D:
    def __del__(self): raise ValueError('del')
def drop(): D()
def clean(f):
    out = io.StringIO(); se = sys.stderr; sys.stderr = out
    try: f()
    finally: sys.stderr = se
    print([l.split(' at 0x')[0] for l in out.getvalue().replace(__file__, 'FILE').splitlines()])
clean(drop); seen = []; sys.unraisablehook = lambda u: seen.append((u.exc_type.__name__, str(u.exc_value), u.exc_traceback is not None, u.err_msg, getattr(u.object, '__qualname__', None))); drop(); print(seen)
def broken_hook(u): raise KeyError('in hook')
sys.unraisablehook = broken_hook; clean(drop); sys.unraisablehook = None; clean(drop); sys.unraisablehook = sys.__unraisablehook__
print(type(sys.__unraisablehook__).__name__); t(sys.unraisablehook, 3)
def no_stderr():
    se = sys.stderr; sys.stderr = None
    try: drop(); sys.excepthook(*e)
    finally: sys.stderr = se
    return 'quiet'
print(no_stderr())
sys.ps1 = 'x'; print(sys.ps1, hasattr(sys, 'ps2'), hasattr(sys, 'last_value')); sys.exc_info() == (None, None, None) and print('none'); print(sys.exception())
