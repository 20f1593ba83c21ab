# Names of a comprehension stay inside; the first iterable is outside.
x = 'outer'
print([x for x in range(3)], x)
print({x for x in 'a'}, {x: y for x, y in [(1, 2)]}, list(x for x in 'b'), x)
def f():
    y = 10
    return [y + i for i in range(3)], [[y * j for j in range(i)] for i in range(3)]
print(f())
print([last := i for i in range(5)], last)
def g():
    if any((hit := n) > 3 for n in [1, 5, 2]): return hit
print(g())
print([y for x in range(3) for y in [x * 10]], [(a, b) for a in 'ab' for b in 'cd' if a + b != 'ad'], [i for i in range(20) if i % 2 if i % 3])
print([lambda: i for i in range(3)][0](), [(lambda j: j)(i) for i in range(3)], [[c for c in w] for w in ('ab', 'c')])
print({k: [v for v in range(k)] for k in range(3)}, {(a, b) for a in (1, 2) for b in (1,)}, [*(i for i in range(3))], sum(i * i for i in range(4)), [None for _ in 'ab'])
class A:
    n = 3
    l = [i for i in range(n)]
print(A.l)
try: print([i for i in undefined_name])
except NameError as e: print(e)
gen = (print('run', i) for i in [1, 2])
print('made'); next(gen); list(gen)
try: (i for i in 5)
except TypeError as e: print(e)
def order():
    log = []
    def t(x): log.append(x); return x
    {t(k): t(v) for k, v in ((1, 2), (3, 4))}
    return log
print(order(), [a + b for a, b in zip('ab', 'cd')], [x for x, in [(1,), (2,)]], [b for a, *b in ['abc']], [i for i in range(3) for i in range(i)])
