a + b * -c ** d
x < y <= z and not (p or q)
f(1, *args, k=v, **kw)[1:2, ::3].attr
lambda a, /, b=1, *c, d, **e: (yield)
a if b else [i async for i, j in k if l]
{**m, 'n': {o, *p}}, {q: r for q, r in s}
(t := 1), ..., None, 1.5, 2j, b'u', 'v' 'w'
f'{x!r:>{width}} {y = } {{}}'
