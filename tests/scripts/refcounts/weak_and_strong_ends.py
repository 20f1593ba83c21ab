# Order of ends: locals at return, arguments, temporaries, attributes, containers, class and module names, exceptions, cycles.
import gc, weakref, sys
log = []
class D:
    def __init__(self, n, *held): self.n, self.held = n, held
    def __del__(self): log.append(self.n)
    def __repr__(self): return f'D({self.n})'
def show(f):
    log.clear(); r = f(); log.append('|'); del r; gc.collect(); print(f.__name__, log)
def locals_(): a = D('a'); b = D('b'); c = D('c')
def locals_reversed(): c = D('c'); b = D('b'); a = D('a'); del b
def rebound(): a = D('a1'); a = D('a2'); log.append('mid')
def swapped(): a, b = D('a'), D('b'); a, b = b, a; del a; log.append('mid')
def args_():
    def f(x, y): log.append('in'); del x; log.append('out')
    f(D('x'), D('y')); log.append('after')
def temporaries(): D('t1'); D('t2').n; [D('l')][0].n; (D('u'), 1)[1]; log.append('end')
def chain(): a = D('outer', D('inner', D('core')))
def lists(): l = [D(1), D(2), D(3)]; l[1] = None; log.append('set'); l.clear(); log.append('cleared')
def dicts(): d = {1: D('v1'), D('k'): 2}; d[1] = D('v2'); log.append('set'); del d
def sets_(): s = {D('s')}; s.clear(); log.append('cleared')
def tuples(): t = (D(1), D(2)); del t; log.append('end')
def returned(): a = D('a'); b = D('b'); return a
def comprehension(): r = [D(i) for i in range(2)]; r = [0 for x in r]; log.append('end')
def loop():
    for x in (D(1), D(2)): log.append('body')
    log.append('after')
def loop_gen():
    for x in (D(i) for i in range(2)): log.append('body')
    log.append('after')
def exception():
    try: e = D('local'); raise ValueError(D('arg'))
    except ValueError: log.append('caught')
    log.append('after')
def exception_kept():
    try: l = D('l'); 1 / 0
    except ZeroDivisionError as e: k = e
    log.append('after')
def with_():
    class C:
        def __enter__(self): return D('entered')
        def __exit__(self, *a): log.append('exit')
    with C() as x: log.append('body')
    with C(): log.append('body')
    log.append('after')
def closure():
    d = D('cell')
    def f(): return d
    return f
def attributes():
    class A: pass
    a = A(); a.x = D('x'); a.y = D('y'); a.x = D('x2'); del a.y; log.append('mid')
def slots():
    class A: __slots__ = 'p', 'q'
    a = A(); a.p = D('p'); a.q = D('q')
def class_(): 
    class K: d = D('in class')
    log.append('defined')
def cycle(): a = D('c1'); b = D('c2', a); a.held = b; return None
def self_cycle(): a = D('s'); a.held = a
def generator():
    def g(): x = D('g local'); yield D('yielded')
    i = g(); next(i); log.append('next')
def default(): 
    def f(a=D('default')): pass
    log.append('made')
def weak():
    a = D('w'); r = weakref.ref(a, lambda r: log.append('callback')); del a; log.append(r())
def resurrect():
    class R:
        def __del__(self): log.append('del'); keep.append(self)
    keep = []; R(); log.append(len(keep)); keep.clear(); log.append(len(keep))
def del_raises():
    class R:
        def __del__(self): log.append('del'); raise ValueError
    old = sys.unraisablehook; sys.unraisablehook = lambda u: log.append(type(u.exc_value).__name__); R(); sys.unraisablehook = old
def augmented(): a = D('a'); a = [a]; a += [D('b')]; a.pop(0); log.append('popped')
def unpacked(): a, *b = D(1), D(2), D(3); del b; log.append('b gone')
def conditional(): x = D(1) if D(2) else D(3); log.append('end')
def boolean(): x = D(1) and D(2); log.append('end')
def compare(): D(1) == D(2); D(3) is D(4); log.append('end')
def fstring(): f'{D(1)}{D(2)}'; log.append('end')
def subscript(): {1: D('v')}[1].n; [D('i')][D('ix').n == 'x']; log.append('end')
def lambda_(): (lambda: D('r'))(); log.append('end')
def delattr_(): d = D('d', D('h')); d.held = None; log.append('end')
def match_():
    match D('subject'):
        case D(n=x): log.append('matched')
    log.append('end')
def globals_():
    global g1; g1 = D('g1'); g1 = D('g2'); log.append('set'); del g1; log.append('deleted')
for f in [v for k, v in list(globals().items()) if callable(v) and getattr(v, '__module__', '') == '__main__' and k not in ('D', 'show')]: show(f)
