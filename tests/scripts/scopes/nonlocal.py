# nonlocal, several levels deep.
def outer():
    a = 1
    def middle():
        nonlocal a
        a = 2
        b = 'b'
        def inner():
            nonlocal a, b
            a, b = 3, 'B'
            del_me()
        def del_me():
            nonlocal b
            b += '!'
        inner()
        return b
    return middle(), a
print(outer())
def account(balance):
    history = []
    def deposit(x):
        nonlocal balance
        balance += x; history.append(x)
        return balance
    def undo():
        nonlocal balance
        balance -= history.pop()
        return balance
    return deposit, undo
d, u = account(100); print(d(50), d(25), u(), u())
def f():
    x = 1
    class A:
        nonlocal x
        x = 2
        y = 3
    return x, A.y, hasattr(A, 'x')
print(f())
def g():
    x = 0
    def h():
        nonlocal x
        for x in range(5): pass
        with open_ctx() as x: pass
    class open_ctx:
        def __enter__(self): return 'entered'
        def __exit__(self, *a): pass
    h()
    return x
print(g())
for source in ('def f():\n nonlocal x', 'nonlocal x', 'def f():\n x = 1\n def g():\n  x = 2\n  nonlocal x', 'def f(x):\n global x', 'def f():\n x = 1\n global x', 'def f():\n print(x)\n global x', 'def f(x):\n def g(x):\n  nonlocal x', 'class A:\n nonlocal y', 'def f():\n global x\n nonlocal x'):
    try: compile(source, 'f', 'exec')
    except SyntaxError as e: print(e.msg, e.lineno)
