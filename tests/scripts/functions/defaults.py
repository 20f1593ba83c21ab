# Defaults are evaluated once, when def runs, in order.
def log(x):
    print('eval', getattr(x, '__name__', x)); return x
def f(a=log(1), *, b=log(2), c: log('annotation') = log(3)) -> log('return'): return a, b, c
print(f(), f(), f(9, b=8))
def counter(start, seen=[]):
    seen.append(start); return len(seen)
print(counter(1), counter(2), counter(3, [1, 2]), counter.__defaults__)
fs = [lambda i=i: i for i in range(3)]; print([g() for g in fs])
fs = [lambda: i for i in range(3)]; print([g() for g in fs])
x = 'module'
def g(x=x): return x
x = 'changed'; print(g(), g('given'))
def h(n, memo={}):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else h(n - 1) + h(n - 2)
    return memo[n]
print(h(80), len(h.__defaults__[0]))
@log
def deco(): pass
@(lambda f: 'replaced')
def gone(): pass
print(gone)
@(d := lambda f: f)
@log
def two(): 'both'
print(two.__doc__, d(1))
