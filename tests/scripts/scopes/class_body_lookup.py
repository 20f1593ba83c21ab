# Names in class bodies, their comprehensions and lambdas; nonlocal and global there; loop variables kept by closures.
x='global'
class A:
    x='class'
    y=[x for _ in range(1)]
    try: z=[[x for x in (x,)] for _ in [1]]
    except Exception as e: print(e)
    def f(self): return x
    l=lambda: x
    w=(lambda: x)()
    q=[i for i in x]
    print(locals().get('x'))
    class B:
        print(x)
        def g(self): return x
print(A.y,A.z,A().f(),A.l(),A.w,A.q,A.B().g())
def f():
    x='f'
    class A:
        print(x)
        x='c'
        print(x)
        def g(self): return x
        del x
        print(x)
    return A().g()
print(f())
def f():
    x='f'
    class A:
        nonlocal x
        x='changed'
        global y
        y=4
    return x, 'x' in vars(A), 'y' in vars(A)
print(f(), y)
def f():
    class A:
        try: print(v)
        except NameError as e: print(e)
        v=1
    try: print(u)
    except NameError as e: print(e)
    def g(): return u2
    try: g()
    except NameError as e: print(e)
    u=1
    u2=3
    del u2
    try: g()
    except NameError as e: print(e, e.name)
    try: del u2
    except NameError as e: print(e)
f()
try: del nope
except NameError as e: print(e, e.name)
fs=[lambda: i for i in range(3)]
print([g() for g in fs])
fs=[]
for i in range(3): fs.append(lambda i=i: i)
print([g() for g in fs])
def mk():
    fs=[]
    for i in range(3):
        def f(): return i
        fs.append(f)
    return fs
print([g() for g in mk()], mk()[0].__closure__[0].cell_contents)
def gen():
    for i in range(3):
        yield lambda: i
print([g() for g in gen()], [g() for g in list(gen())])
class C:
    def m(self): return __class__
    def n(self): return super
    @staticmethod
    def s(): return __class__
    k=lambda self: __class__
print(C().m() is C, C().n() is super, C.s() is C, C().k() is C)
