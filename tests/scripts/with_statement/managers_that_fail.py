# Managers that raise in __enter__ or __exit__, swallow, unpack, are no managers.
class CM:
    def __init__(s,n,enter=None,exit=None,sup=False): s.n=n; s.e=enter; s.x=exit; s.sup=sup
    def __enter__(s):
        print('enter',s.n)
        if s.e: raise s.e
        return s.n
    def __exit__(s,t,v,tb):
        print('exit',s.n,t and t.__name__,v, tb is not None)
        if s.x: raise s.x
        return s.sup
def t(f):
    try: print(f())
    except BaseException as e: print(repr(e), repr(e.__context__), e.__suppress_context__)
def a():
    with CM(1), CM(2) as b, CM(3,sup=True): raise ValueError('x')
    return b
t(a)
def a():
    with CM(1), CM(2,enter=KeyError('e')), CM(3): pass
t(a)
def a():
    with CM(1,exit=KeyError('x1')): raise ValueError('v')
t(a)
def a():
    with CM(1,exit=KeyError('x1')), CM(2,exit=IndexError('x2')): raise ValueError('v')
t(a)
def a():
    with CM(1) as (x,y): pass
t(a)
def a():
    with CM((1,2)) as (x,y), CM(x) as z: return x,y,z
t(a)
def a():
    with (CM(1) as q, CM(2) as w,): return q,w
t(a)
def a():
    with (CM(1), CM(2)): return 'tuple?'
t(a)
def a():
    with (CM(1)): return 'paren'
t(a)
def a():
    l=[0]
    with CM(5) as l[0]: pass
    return l
t(a)
class BadBool:
    def __bool__(s): raise OverflowError('bb')
class X:
    def __enter__(s): pass
    def __exit__(s,*a): return BadBool()
def a():
    with X(): raise ValueError
t(a)
def a():
    with X(): pass
    return 'no exc'
t(a)
class NoEnter:
    def __exit__(s,*a): pass
class NoExit:
    def __enter__(s): print('entered')
class Inst: pass
i=Inst(); i.__enter__=lambda: 1; i.__exit__=lambda *a: None
for o in (NoEnter(),NoExit(),i,3,None):
    def a():
        with o: pass
    t(a)
class D:
    @property
    def __exit__(s): raise RuntimeError('propexit')
    def __enter__(s): print('never')
def a():
    with D(): pass
t(a)
class M(type):
    def __enter__(c): print('menter'); return c
    def __exit__(c,*a): print('mexit')
class K(metaclass=M): pass
with K as k: print(k is K)
