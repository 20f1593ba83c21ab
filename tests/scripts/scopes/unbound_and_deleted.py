"""Unbound locals, deleted names, globals that come and go: the messages."""
def run(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, 'name', ''))
def a(): print(ax); ax = 1
def b(): x = 1; del x; return x
def c(): del y; y = 1
def d():
    for i in []: pass
    return i
def e():
    try: raise ValueError
    except ValueError as ex: pass
    return ex
def f():
    def g(): return z
    run(g)
    z = 5
    run(g)
    del z
    run(g)
def g():
    with open('/nonexistent') as fh: pass
    return fh
def h():
    import sys as s; del s; return s
def i():
    class K: q = undefined_thing
def j():
    x = 1
    class K:
        print(x); x = 2; print(x); del x; print(type(x).__name__)
def k():
    class K:
        x = 1
        del x
        del x
def l(): lx += 1
def m(): return [w for _ in range(1)][0]; w = 1
def n():
    (lambda: late)()
    late = 1
def o():
    global gg
    gg = 1; del gg; return gg
def p():
    global never
    del never
def q():
    nl = 1
    def inner():
        nonlocal nl
        del nl
    inner(); return nl
def r():
    if False: v = 1
    return locals(), v
def s():
    x = 1
    def t(): tx; del tx
    t()
def t():
    a, b = 1, 2
    del (a), [b]
    return a
def u(arg): del arg; return arg
def v(): exec('zz = 1'); return zz
def w(): return __class__
def y(): return undefined1 + undefined2
def z(n=1):
    if n: n2 = z(0)
    return n2
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, lambda: u(1), v, w, y, z): run(fn)
try: del nosuchglobal
except NameError as err: print(err, err.name)
try: print
finally: pass
saved = len
len = 5; print(len); del len; print(len is saved)
try:
    try: 1/0
    except ZeroDivisionError as err: err = 'changed'
    print(err)
except NameError as n2: print(n2)
for loopvar in range(3): del loopvar
try: loopvar
except NameError as n3: print(n3)
comp = [comp_v for comp_v in range(2)]
try: comp_v
except NameError as n4: print(n4)
class Z:
    items = [1, 2]
    try: bad = [items[i] for i in range(2)]
    except NameError as n5: print(n5)
    ok = [i for i in items]
    gen = (i for i in items)
    lam = lambda self: items
try: Z().lam()
except NameError as n6: print(n6)
print(Z.ok, list(Z.gen))
