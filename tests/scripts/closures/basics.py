# Cells: shared, late, nested.
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
inc, get = counter(); inc(); inc(5); print(get(), inc.__closure__[1 - 1].cell_contents, inc.__code__.co_freevars, counter.__code__.co_cellvars)
i2, g2 = counter(); print(i2(), get(), g2())
fs = []
for i in range(3): fs.append(lambda: i)
print([f() for f in fs])
def make(): return [lambda: k for k in range(3)], [lambda k=k: k for k in range(3)]
a, b = make(); print([f() for f in a], [f() for f in b])
def outer(x):
    def middle(y):
        def inner(z): return x + y + z
        return inner
    return middle
print(outer(1)(2)(3), outer('a')('b')('c'))
def late():
    def f(): return value
    value = 1; one = f(); value = 2
    return one, f()
print(late())
def unbound():
    def f(): return later
    try: f()
    except NameError as e: print(type(e).__name__, e)
    later = 1
    del later
    try: f()
    except NameError as e: print(type(e).__name__, e)
unbound()
def shared():
    x = []
    class A:
        items = x
        def add(self, v): x.append(v)
    A().add(1); A().add(2)
    return x, A.items is x
print(shared())
def param(a, *b, **c):
    def f(): return a, b, c
    a = 'changed'
    return f()
print(param(1, 2, k=3))
def cellinfo():
    x = 5
    f = lambda: x
    c = f.__closure__[0]
    print(c.cell_contents, type(c).__name__); c.cell_contents = 6
    return f(), x
print(cellinfo())
