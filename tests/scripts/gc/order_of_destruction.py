# When objects die: at return, rebinding, del, end of statement, end of loop, resurrected.
class D:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
def f():
    a=D('a'); b=D('b'); c=D('c')
    print('leaving')
f()
def g(x,y=D('default')):
    z=D('z'); x=None; print('g'); return y
r=g(D('arg')); r=None
x=D(1); x=D(2); print('rebound'); del x
l=[D('l0'),D('l1')]; l[0]=None; print('item'); del l[:]; print('cleared')
d={'k':D('dv')}; d['k']=1; print('dict')
class C: a=D('classattr')
del C; import gc; gc.collect(); print('collected')
t=(D('t1'),D('t2')); del t
D('expr'); print('after expr')
D('x').n; print('attr')
def h():
    try: raise ValueError(D('in exc'))
    except ValueError as e: print('handling')
    print('after handling')
h()
for i in (D('i1'),D('i2')): print('loop')
del i; print('end loop')
[D('lc') for _ in range(2)]; print('lc done')
a=b=D('ab'); del a; print('one left'); del b
def res():
    class R:
        def __del__(s): global saved; saved=s; print('resurrect')
    r=R()
res(); print(type(saved).__name__); del saved; print('second del is silent')
s={D('set')}; s.clear(); print('set cleared')
o=D('outer'); o.inner=D('inner'); del o
x=D('swap1'); y=D('swap2'); x,y=y,x; del x; print('-'); del y
def gen():
    d=D('gen'); yield 1
for _ in gen(): break
print('gen left')
f=lambda d=D('lambda default'): d
f=None; print('lambda gone')
