# A nested function that calls itself and its siblings.
def solve(n):
    count = 0
    def even(k): return True if k == 0 else odd(k - 1)
    def odd(k):
        nonlocal count
        count += 1
        return False if k == 0 else even(k - 1)
    return even(n), count
print(solve(10), solve(7))
def memo(f):
    cache = {}
    def g(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    g.cache = cache
    return g
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), len(fib.cache))
def compose(*fs):
    def apply(x):
        for f in reversed(fs): x = f(x)
        return x
    return apply
print(compose(lambda x: x + 1, lambda x: x * 2, abs)(-5))
def curry(f, n=3):
    def step(args): return f(*args) if len(args) == n else lambda x: step(args + (x,))
    return step(())
print(curry(lambda a, b, c: (a, b, c))(1)(2)(3))
def accumulate():
    total = 0
    while True:
        def add(x, base=total): return base + x
        total = yield add
g = accumulate(); f = next(g); print(f(5)); f = g.send(10); print(f(5))
def generator_closure(n):
    factor = 10
    return (i * factor for i in range(n)), lambda v: [factor * v for _ in range(2)]
g, f = generator_closure(3); print(list(g), f(2))
