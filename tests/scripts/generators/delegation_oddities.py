# yield from over things that are no iterators, have no send, throw or close, or fail when asked for one.
def inner():
    try:
        yield 1
    except ValueError: print('caught'); return 'ret'
    yield 2
def outer():
    x = yield from inner()
    print('x',x)
    y = yield from (i for i in 'ab')
    z = yield from [7,8]
    print(y,z)
    return 'o'
def top():
    v = yield from outer()
    print('v',v)
t=top(); print(next(t), t.gi_yieldfrom.__name__, t.gi_yieldfrom.gi_yieldfrom.__name__)
print(t.throw(ValueError))
print(list(t))
def f(): yield from 3
try: next(f())
except TypeError as e: print(e)
def f(): yield from None
try: list(f())
except TypeError as e: print(e)
class C:
    def __iter__(s): return 3
def f(): yield from C()
try: list(f())
except TypeError as e: print(e)
class A:
    def __getattr__(s,n): print('ga',n); raise AttributeError(n)
    def __iter__(s): return s
    def __next__(s): return 5
def f(): yield from A()
x=f(); next(x)
try: x.send(4)
except AttributeError as e: print(e)
x=f(); next(x)
try: x.throw(KeyError('z'))
except KeyError as e: print(repr(e))
x=f(); next(x); x.close()
import sys
sys.unraisablehook=lambda u: print('unraisable', u.exc_value, u.err_msg, type(u.object).__name__)
class A:
    def __iter__(s): return s
    def __next__(s): return 5
    @property
    def close(s): raise ValueError('prop')
    @property
    def throw(s): raise ValueError('throwprop')
x=f(); next(x)
try: x.close()
except ValueError as e: print(e)
x=f(); next(x)
try: x.throw(KeyError)
except ValueError as e: print(e)
del A.close, x
