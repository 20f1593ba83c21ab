# f-strings: expressions, conversions, specs, nesting, =.
name, n, width, items = 'Ada', 42, 8, [1, 2]
print(f'{name}', f'{n + 1}', f'{n:5d}|{n:<5}|{n:x}', f'{name!r} {name!s} {name!a}', f'{{literal}} {{{n}}}')
print(f'{n:{width}}', f'{n:{width}.{2}f}', f'{n:{"<"}{width}}|', f'{name:*^{width + 2}}', f'{3.14159:.{n - 40}f}')
print(f'{n=}', f'{n = }', f'{name=!s}', f'{n=:>5}', f'{n + 1=}', f'{items[0]=}', f'{name!r:>8}', f'{ n }')
print(f"{items[0]} {dict(a=1)['a']} {[x for x in range(3)]} {(lambda x: x * 2)(4)} { {1: 2}[1] }")
print(f'{"nested " + f"{n}"}', f'{name if n > 5 else "no"}', f'{n!r:^{width}}', f'{n:,}', f'{10**10:_}')
print(f'a' 'b' f'{n}' "{n}", rf'\d{n}\n', f'\t{n}\x41\N{BULLET}', fr'{name}\{n}')
print(f'''{
    n
    + 1
} multi {
    name}''', f"""{'''x'''}""")
print(f'{n:}', f'{""}', f'', f'{n != 5}', f'{n == 42}', f'{n >= 5} {n <= 5}', f'{(x := 7)} {x}', f'{n:{{}}}' if 0 else '', f'{*items, 3}', f'{lambda_ if 0 else 1}')
print(f'{"a" "b"}', f'{items!r}', f'{None}', f'{b"x"}', f'{1_000}', f'{0x10:#x}', f'{n:>{width}}{n:<{width}}|', f'{yield_}' if 0 else 'z')
def gen():
    received = f'{(yield 1)}!'
    yield received
g = gen(); next(g); print(g.send('sent'))
class A:
    def __format__(self, spec): return 'spec=' + spec
print(f'{A():%Y-%m-%d}', f'{A():{n}:{name}}', f'{A()!r:.8}'[:8], f'{A():a{n!r}b}')
