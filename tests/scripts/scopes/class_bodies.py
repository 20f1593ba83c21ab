# A class body is a scope of its own, seen by nothing inside.
x = 'global'
class A:
    print(x)
    x = 'class'
    print(x)
    y = [x for _ in range(1)]
    z = [i for i in x]
    def method(self): return x
    w = (lambda: x)()
    del x
    print(x)
print(A.y, A.z, A().method(), A.w, hasattr(A, 'x'))
def f():
    x = 'function'
    class B:
        print(x)
        a = x
        def m(self): return x
    class C:
        try: print(x)
        except NameError as e: print(type(e).__name__, e)
        x = x
    return B, C
x = 'still global'
try:
    B, C = f(); print(B.a, B().m(), C.x)
except Exception as e: print(type(e).__name__, e)
class D:
    nonlocal_ok = 1
    for i in range(3): pass
    if True: cond = 2
    try: 1 / 0
    except ZeroDivisionError: handled = 3
    with_locals = sorted(k for k in locals() if k[0] != '_')
    print(with_locals)
print(D.i, D.cond, D.handled)
class E:
    global made
    made = 'by class'
    class Inner:
        deep = made
print(made, E.Inner.deep, E.Inner.__qualname__)
class F:
    a = 1
    b = [a for a in range(3)]
    c = a
    try: d = [q + a for q in range(2)]
    except NameError as e: print(e)
print(F.b, F.c)
def g(v):
    class K:
        val = v
        def get(self): return v, __class__.val
    return K
print(g(5)().get(), g(6).val, __name__, A.__module__)
