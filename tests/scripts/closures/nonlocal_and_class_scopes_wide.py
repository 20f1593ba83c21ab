# Scopes: what nested functions, classes, comprehensions, exec and eval see of each other's names.
def t(f, *a):
    try: r = f(*a)
    except Exception as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
x = 'global'
def shapes():
    x = 'outer'
    class A:
        y = x
        x = 'class'
        z = x
        def m(self): return x
        l = [x for _ in 'a']
        l2 = [a for a in x]
        g = list(x for _ in [x])
        f = lambda: x
        d = {k: x for k in [x]}
    return A.y if hasattr(A, 'y') else None, A.z, A().m(), A.l, A.l2, A.g, A.f(), A.d
t(shapes)
def class_free():
    v = 1
    class A:
        w = v
        def get(self): return v
        def set(self, n):
            nonlocal v; v = n
    a = A(); a.set(5)
    return A.w, a.get(), v
t(class_free)
class Top:
    x = 'Top.x'
    def m(self): return x
    y = [x, *(x for _ in 'a')]
    class Inner:
        try: w = x
        except NameError: w = None
    exec('e = x'); ev = eval('x')
    def default(self, d=x): return d
    global gx; gx = x
    print(sorted(k for k in locals() if not k.startswith('_')))
print(Top().m(), Top.y, Top.Inner.w, Top.e, Top.ev, Top().default(), gx)
def del_free():
    v = 1
    def inner(): return v
    del v
    return inner()
t(del_free)
def del_nonlocal():
    v = 1
    def d():
        nonlocal v; del v
    d()
    return v
t(del_nonlocal)
def before():
    print(v) if 0 else None
    def i(): return v
    t(i); v = 2; t(i)
before()
def exec_locals():
    a = 1
    exec('a = 2; b = 3'); l = locals()
    exec('a = 4; b = 5', None, l); return a, 'b' in locals(), l.get('b'), eval('a'), eval('a', {'a': 9}), eval('a', globals(), {'a': 7})
t(exec_locals)
def exec_global():
    exec('global made; made = 1'); return made
t(exec_global)
def loops():
    fs = [lambda: i for i in range(3)]; gs = [lambda i=i: i for i in range(3)]; hs = []
    for j in range(3): hs.append(lambda: j)
    return [f() for f in fs], [g() for g in gs], [h() for h in hs]
t(loops)
def param_free(a, /, b, *c, d, **e):
    def inner(): return a, b, c, d, e
    a = 'changed'
    return inner()
t(lambda: param_free(1, 2, 3, d=4, f=5))
def counter():
    n = 0
    def up():
        nonlocal n; n += 1; return n
    def down():
        nonlocal n; n -= 1; return n
    return up, down
u, d = counter(); print(u(), u(), d(), u.__closure__[0] is d.__closure__[0], u.__closure__[0].cell_contents)
def deep():
    a = 1
    def f():
        def g():
            def h():
                nonlocal a; a += 1
                return [a for _ in range(2)], (lambda: a)()
            return h()
        return g()
    return f(), a
t(deep)
def walrus_scopes():
    r = [y := i for i in range(3)], y
    any((found := n) > 1 for n in range(5))
    s = [[z := j for j in range(2)] for _ in 'a'], z
    return r, found, s
t(walrus_scopes)
class WC:
    try: exec('[q := 1 for _ in "a"]')
    except SyntaxError as e: print(e.msg)
def comp_first(): return [i for i in i]
t(comp_first)
def comp_unbound():
    r = [k for k in k_]; k_ = 1
t(comp_unbound)
def comp_class_iter():
    class C: n = 3; r = [n for n in range(n)]
    return C.r
t(comp_class_iter)
def shadow_builtin():
    len = lambda q: 'mine'
    def inner(): return len([])
    return inner()
t(shadow_builtin)
def cond(flag):
    if flag: v = 1
    def i(): return v
    return i()
t(cond, True); t(cond, False)
def except_name():
    def i(): return e
    try: 1 / 0
    except ZeroDivisionError as e: r = repr(i())
    try: i()
    except NameError as n: return r, str(n), type(n).__name__
t(except_name)
def import_scope():
    def i(): return sep
    from os import sep
    return i()
t(import_scope)
def annotations_local():
    v: int
    try: return v
    except UnboundLocalError as e: return str(e)
t(annotations_local)
def locals_cells():
    a = 1; b = 2
    def i(): return a
    l = locals(); l['a'] = 9
    return sorted(k for k in l if k != 'l'), a, i()
t(locals_cells)
def global_then_nested():
    global x
    def i(): return x
    return i()
t(global_then_nested)
def global_hides():
    x = 'mid'
    def f():
        global x
        def g(): return x
        return g()
    return f()
t(global_hides)
class M(type):
    def __prepare__(n, b): return {'injected': 'from prepare'}
class P(metaclass=M):
    y = injected
    def m(self): 
        try: return injected
        except NameError as e: return str(e)
print(P.y, P().m())
