# Without the future import annotations are evaluated, except in functions' bodies.
def log(x): print('evaluated', x); return x
a: log('a') = log('value')
b: log('b')
def f(p: log('p'), q: log('q') = log('default')) -> log('r'):
    local: log('never') = 1
    undefined.attr: log('never either') if False else 0
    return local
class C:
    m: log('m')
    n: log('n') = 1
    print(__annotations__)
print(__annotations__, f.__annotations__, C.__annotations__)
o = type('O', (), {})()
o.x: log('attribute') = 1
d = {}
d['k']: log('subscript') = 2
o.y: log('no value')
print(o.x, d, hasattr(o, 'y'))
class D(C): pass
print('__annotations__' in vars(D), D.__annotations__)
if True: cond: int = 1
for i in range(2): looped: str = 'x'
print(sorted(__annotations__))
def g():
    try: x: int; return x
    except UnboundLocalError as e: print(e)
g()
for bad in ('a, b: int = 1', '[a]: int', 'f(): int = 1', '(a, b): int', '1: int', 'x: int: str', 'def f():\n global v\n v: int = 1', 'def f():\n x: int\n global x', '(x): int'):
    try: exec(bad); print(bad, 'fine')
    except SyntaxError as e: print(repr(bad), '->', e.msg)
print(int | None, list[int], f.__annotations__['return'], (lambda: 0).__annotations__)
