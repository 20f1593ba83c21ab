"""Scopes of comprehensions: targets, walrus, nesting, class bodies, first iterables."""
def run(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
x = 'global'
print([x for x in range(3)], x, {x for x in 'aab'} == {'a', 'b'}, {x: y for x, y in [(1, 2)]}, list(x for x in (1,)), x)
print([(i, j) for i in range(3) for j in range(i)], [[j for j in range(i)] for i in range(3)], [i for i in range(10) if i % 2 if i > 4], [y for x in range(2) for y in [x, x * 10]])
def f():
    print([last := i for i in range(3)], last)
    print(any((hit := n) > 2 for n in [1, 3, 5]), hit)
    total = 0
    print([total := total + v for v in [1, 2, 3]], total)
    def g(): [outer_w := 5 for _ in 'a']; return outer_w
    return g()
run(f)
[module_walrus := i for i in range(2)]; print(module_walrus)
class C:
    a = 3
    l = [a for _ in range(1)] if 0 else [i for i in range(a)]
    try: m = [a for _ in range(2)]
    except NameError as e: print(e)
    n = [b for b in [a]]
    o = (lambda q=a: q)()
    p = [lambda: 1 for _ in range(2)]
print(C.l, C.n, C.o)
run(lambda: [f() for f in [lambda: i for i in range(3)]]); run(lambda: [f() for f in [lambda i=i: i for i in range(3)]])
def g(): return [sorted(locals()) for z in [1]], [sorted(globals())[:0] for z in [1]]
run(g)
run(lambda: [*[1], *(i for i in [2])]); run(lambda: {**{k: v for k, v in [('a', 1)]}}); run(lambda: [a for a, *b in [(1, 2, 3)]]); run(lambda: [b for a, (b, c) in [(1, (2, 3))]]); run(lambda: [d for d['k'] in [1, 2]]); run(lambda: [i for i in 5]); run(lambda: [i.x for i in [1]]); run(lambda: {[]: 1 for _ in 'a'}); run(lambda: {[] for _ in 'a'}); run(lambda: [i for i, j in [(1,)]]); run(lambda: [i for i in range(3) if undefined_name])
it = iter([1, 2, 3]); gen = (v for v in it); print(next(it), list(gen))
def lazy(): print('called'); return [1]
ge = (q for q in lazy()); print('before', list(ge)); ge = (q for w in [1] for q in lazy()); print('before'); print(list(ge))
run(lambda: (v for v in None)); run(lambda: next(v for w in [1] for v in None))
d = {}; print([i for i in range(2) if not d.setdefault(i, 0)], d); print([k for d['q'] in [] for k in 'a'], d)
print([[x for x in range(x)] for x in range(3)], [(yy := x, yy * 2) for x in [1, 2]], yy)
for bad in ('[x := 1 for x in [1]]', '[(x := 1) for x in [1]]', '[i for i in (j := [1])]', 'class A: [y := 1 for _ in [1]]', '[yield 1 for x in y]', '[(yield) for x in y]', '[await x for x in y]', 'async def f(): return [await x for x in y]', '[x async for x in y]', '[*x for x in y]', '{**x for x in y}', '[x for x in y for]', '[for x in y]', '[x for in y]', '(x for x in y, z)', 'f(x for x in y, 1)', 'f(1, x for x in y)', 'f(x for x in y)', '[x, y for x in z]', '{x: y, z: w for x in v}', '[x for x() in y]', '[x for 1 in y]', '[x for x in lambda: y, z]', '[x for x in y if z else w]', '[x for x in *y]', 'def f(): [(nonlocal_x := 1) for z in y]'):
    try: compile(bad, 's', 'exec'); print(bad, 'ok')
    except SyntaxError as e: print(bad, '!', e.msg, e.lineno, e.offset, e.end_offset)
