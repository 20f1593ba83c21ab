# Generators: laziness, state, return values.
def count(n):
    print('start')
    i = 0
    while i < n:
        yield i
        i += 1
    print('end')
    return 'result'
g = count(2); print(type(g).__name__, g.gi_running, g.gi_frame is not None, g.__name__, g.__qualname__)
print(next(g), next(g))
try: next(g)
except StopIteration as e: print('stop', e.value, e.args)
try: next(g)
except StopIteration as e: print('again', e.value)
print(g.gi_frame, list(count(1)), list(g))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib(); print([next(f) for _ in range(10)])
def take(n, it):
    for _, x in zip(range(n), it): yield x
def evens(it):
    for x in it:
        if x % 2 == 0: yield x
print(list(take(5, evens(fib()))))
def empty():
    return
    yield
print(list(empty()), iter(f) is f, [*empty()], tuple(take(3, 'abcdef')), sum(take(4, fib())), max(take(5, fib())), 5 in fib(), dict(zip('abc', fib())))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
print(list((x, y) for x in range(2) for y in range(2)), ''.join(c.upper() for c in 'abc'))
def local_state():
    x = yield
    while True: x = yield x * 2
g = local_state(); next(g); print(g.send(1), g.send(5))
try: count(1).send(5)
except TypeError as e: print(e)
def with_args(a, *b, c=1, **d): yield a, b, c, d
print(next(with_args(1, 2, c=3, e=4)))
a, b, *c = take(5, fib()); print(a, b, c)
