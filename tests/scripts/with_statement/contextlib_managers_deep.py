# contextlib: generators that yield twice or never, errors raised inside, ExitStack order, suppress, nested reuse.
import contextlib, sys, io
def t(f):
    try: print('  ', f())
    except BaseException as e: print('  ', type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__))
cm = contextlib.contextmanager
@cm
def none():
    if 0: yield
@cm
def twice():
    yield 1
    yield 2
@cm
def swallow():
    try: yield 'v'
    except ValueError as e: print('   swallowed', e)
@cm
def replace():
    try: yield
    except ValueError: raise KeyError('new')
@cm
def chain():
    try: yield
    except ValueError as e: raise KeyError('new') from e
@cm
def again():
    try: yield
    except ValueError as e: raise
@cm
def stop():
    yield; raise StopIteration('s')
@cm
def stop2():
    try: yield
    except BaseException: raise StopIteration('s')
@cm
def twice_after_error():
    try: yield
    except ValueError: yield
@cm
def raises_before(): raise OSError('before'); yield
@cm
def fin():
    try: yield
    finally: print('   fin', sys.exc_info()[0])
@cm
def args(a, *b, c=1): yield a, b, c
def use(m, exc=None):
    with m() as v:
        if exc is not None: raise exc
    return 'done', v
class Custom(StopIteration): pass
for m in (none, twice, swallow, replace, chain, again, stop, stop2, twice_after_error, raises_before, fin):
    print(m.__name__); t(lambda: use(m)); t(lambda: use(m, ValueError('v'))); t(lambda: use(m, StopIteration('x'))); t(lambda: use(m, RuntimeError('r'))); t(lambda: use(m, GeneratorExit())); t(lambda: use(m, Custom(1)))
with args(1, 2, c=3) as v: print(v)
t(args); t(lambda: args(1).__enter__()); m = args(1)
with m: pass
t(m.__enter__); print(args.__name__, args.__wrapped__.__name__, type(m).__name__, repr(m).split(' at ')[0])
@args(5)
def decorated(x): return x * 2
print(decorated(4), decorated(5), decorated.__name__)
class Rec:
    def __init__(self, n, s=False, e=None): self.n, self.s, self.e = n, s, e
    def __enter__(self): print('   enter', self.n); return self.n
    def __exit__(self, *a):
        print('   exit', self.n, a[0] and a[0].__name__)
        if self.e: raise self.e
        return self.s
def stack(*items, exc=None):
    with contextlib.ExitStack() as st:
        for i in items: st.enter_context(i) if hasattr(i, '__exit__') else st.callback(i)
        if exc: raise exc
    return 'after'
t(lambda: stack(Rec('a'), Rec('b'))); t(lambda: stack(Rec('a'), Rec('b'), exc=ValueError('v'))); t(lambda: stack(Rec('a'), Rec('b', True), exc=ValueError('v'))); t(lambda: stack(Rec('a', True), Rec('b', e=KeyError('k')), exc=ValueError('v'))); t(lambda: stack(Rec('a', e=OSError('o')), Rec('b', e=KeyError('k')))); t(lambda: stack(Rec('a'), lambda: 1 / 0, Rec('c', True))); t(lambda: stack(Rec('a'), 3))
def popped():
    with contextlib.ExitStack() as st:
        st.enter_context(Rec('p')); st.push(lambda *a: print('   pushed', a[0])); st.callback(print, '   cb', end='!\n'); keep = st.pop_all()
    print('   out'); keep.close(); return bool(keep)
t(popped)
t(lambda: contextlib.ExitStack().enter_context(3)); t(lambda: contextlib.ExitStack().push(3)); t(lambda: contextlib.ExitStack().callback()); 
def sup(*k, exc=None):
    with contextlib.suppress(*k):
        if exc: raise exc
        return 'body'
    return 'suppressed'
t(lambda: sup()); t(lambda: sup(ValueError, exc=ValueError())); t(lambda: sup(LookupError, exc=KeyError())); t(lambda: sup(OSError, exc=ValueError('v'))); t(lambda: sup(exc=ValueError('v'))); t(lambda: sup(3, exc=ValueError('v')))
with contextlib.redirect_stdout(io.StringIO()) as o: print('hidden')
print(repr(o.getvalue())); r = contextlib.redirect_stdout(o)
with r:
    with r: print('x')
    print('y')
print(repr(o.getvalue()))
class Cl:
    def close(self): print('   closed')
with contextlib.closing(Cl()) as c: print(type(c).__name__)
t(lambda: contextlib.closing(3).__exit__()); 
with contextlib.nullcontext(5) as n: print(n)
class D(contextlib.ContextDecorator, Rec): pass
@D('deco')
def g(): return 'g'
print(g(), g()); 
class Ab(contextlib.AbstractContextManager):
    def __exit__(self, *a): return True
with Ab() as ab: raise ValueError
print(isinstance(Rec('x'), contextlib.AbstractContextManager), isinstance(3, contextlib.AbstractContextManager), issubclass(Cl, contextlib.AbstractContextManager)); t(contextlib.AbstractContextManager)
