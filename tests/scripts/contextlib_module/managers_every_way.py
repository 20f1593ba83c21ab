# Generators as context managers that misbehave, decorators, exit stacks with failing callbacks, their asynchronous kin.
import re
show = print
def print(*args, **more): show(*(re.sub(' at 0x[0-9a-f]+', '', str(a)) for a in args), **more)
from contextlib import *
import sys
@contextmanager
def cm(n, catch=()):
    print('in',n)
    try: yield n
    except catch as e: print('caught',repr(e))
    finally: print('out',n)
with cm(1) as x, cm(2,ValueError): raise ValueError('v')
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
@contextmanager
def noyield():
    if 0: yield
@contextmanager
def two(): yield 1; yield 2
@contextmanager
def swallow():
    try: yield
    except: pass
@contextmanager
def other():
    try: yield
    except ValueError: raise KeyError('o')
@contextmanager
def same():
    try: yield
    except ValueError as e: raise e
def u(c,exc=None):
    with c() as v:
        if exc: raise exc
    return v
for c,e in ((noyield,None),(two,None),(two,ValueError()),(swallow,ValueError()),(other,ValueError()),(same,ValueError('s')),(swallow,StopIteration('si')),(same,StopIteration('z')),(swallow,KeyboardInterrupt()),(noyield,ValueError())): t(lambda: u(c,e))
g=cm('reuse')
with g: pass
t(lambda: g.__enter__())
@cm('deco')
def f(a): print('body',a); return a
print(f(3),f(4),f.__name__)
class D(ContextDecorator):
    def __enter__(s): print('D in'); return s
    def __exit__(s,*a): print('D out',a[0]); return True
@D()
def g(): 1/0
print(g())
with suppress(KeyError,IndexError): [][1]
print('after'); 
with suppress(): pass
t(lambda: u(lambda: suppress(KeyError),ValueError('q')))
class Cl:
    def close(s): print('closed')
with closing(Cl()) as c: print(type(c).__name__)
with nullcontext() as n: print(n)
with nullcontext(5) as n: print(n)
import io
b=io.StringIO()
with redirect_stdout(b): print('captured'); print('err',file=sys.stderr) if 0 else None
print(repr(b.getvalue()))
with ExitStack() as s:
    s.enter_context(cm('a')); s.callback(print,'cb',1,end='!\n'); s.push(lambda *a: print('push',a[0])); print(s.enter_context(cm('b')))
    @s.callback
    def cb(): print('decorated')
def f():
    with ExitStack() as s:
        s.push(lambda t,v,tb: print('h1',t,v) or True); s.push(lambda t,v,tb: 1/0); s.callback(lambda: [][1]); raise ValueError('start')
    return 'swallowed'
t(f)
def f():
    with ExitStack() as s:
        s.callback(lambda: 1/0); s.enter_context(cm('z')); raise ValueError('x')
t(f)
s=ExitStack(); s.callback(print,'late'); p=s.pop_all(); s.close(); print('popped'); p.close(); p.close()
for bad in (3,None,object()):
    t(lambda: ExitStack().enter_context(bad))
    t(lambda: ExitStack().push(bad))
t(lambda: ExitStack().callback())
t(lambda: ExitStack().enter_context(cm))
print(isinstance(cm(1),AbstractContextManager), issubclass(ExitStack,AbstractContextManager), isinstance(3,AbstractContextManager))
async def acm_test():
    @asynccontextmanager
    async def acm(n):
        print('ain',n)
        try: yield n
        finally: print('aout',n)
    async with acm(1) as v, nullcontext(2) as w: print(v,w)
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm('x')); st.enter_context(cm('sync')); st.push_async_callback(co,5); st.callback(print,'plain')
    class AC:
        async def aclose(s): print('aclosed')
    async with aclosing(AC()): pass
    try:
        async with acm(3): raise ValueError('in')
    except ValueError as e: print(e)
    @acm('dec')
    async def deco(): return 'decorated'
    print(await deco())
async def co(x): print('co',x)
try: acm_test().send(None)
except StopIteration: pass
import os
with chdir('/'): print(os.getcwd())
t(lambda: contextmanager(3))
