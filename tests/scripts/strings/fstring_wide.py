"""f-strings: conversions, nested fields, =, quotes, and what they refuse."""
from _cases import cases
x, w, p, name = 42, 10, 3, 'World'
class A:
    def __format__(self, s): return f'[{s}]'
    def __repr__(self): return 'A()'
a = A()
print(f'{x}', f'{x!r}', f'{x!s:>5}', f'{x:>{w}}', f'{3.14159:{w}.{p}f}', f'{x=}', f'{x = }', f'{x=!r}', f'{x=:>5}', f'{x=!s:^9}', f'{a}', f'{a:spec}', f'{a!r}', f'{a=}', f'{a=:q}', f'{a = !s}')
print(f'{{}}', f'{{{x}}}', f'{{x}}', f'}}{{', f'{x}{x}', f'', f'plain', rf'\n{x}', fr'{x}\d', f'a' 'b' f'{x}', 'a' f'{x}' 'c', F'{x}', f'''{x}''', f"""{
x}""", f'{x:{w}}', f'{x:{"<"}{w}}|', f"{'a'}", f'{"b"}', f'{(lambda y: y * 2)(x)}', f'{[i for i in range(3)]}', f'{ {1: 2}[1] }', f'{ {x} }', f'{x if x else 0}', f'{x!r:}', f'{x:}', f'{"a" "b"}', f'{x,}', f'{x, 1}', f'{*[1, 2],}', f'{x == 42}', f'{x != 42}', f'{x >= 1}', f'{x <= 1}', f'{(x:=5)}', f'{x:=5}', f'{x}')
x = 42
print(f'{x:\n>5}', f'{x:{{}}}' if 0 else '', f'{name!a}', f'{"é"!a}', f'{name:.{p}}', f'{name[0]}', f'{name.upper()}', f'{name.upper()=}', f'{ x  =  }', f'{x+1=}', f'{"=" }', f'{x=!r:>5}|', f'{None}', f'{...}', f'{True:d}', f'{1_000:,}', f'{f"{x}"}', f"{f'{1}'}", f"{'''q'''}", f'\x41{x}\u20ac\N{EURO SIGN}', f'{x:%}', f'{0.5:%}')
def g(): yield 1
print(f'{(yield_ := 3)}', f'{[*range(3)]}', f'{(1,)}', f'{1 if 0 else 2:>3}', f'{{"a": 1}}', f'{3!r:>{5}}', f'{"x":>{"5"}}', f'{"x":{"*"}^{5}}')
cases(r"""
f'{}'
f'{ }'
f'{'
f'}'
f'{x'
f'{x!}'
f'{x!z}'
f'{x!rr}'
f'{x! r}'
f'{x:{y:{z}}}'
f'{x:{y:{z:{w}}}}'
f'{\n}'
f'{"\n"}'
f'{#}'
f'{a b}'
f'{lambda x: 1}'
f'{*a}'
f'{**a}'
f'{x = y}'
f'{a $ b}'
f'{)}'
f'{(}'
f'{a[}'
f'{x!r'
f'{x:'
f'{x:{'
f'{!r}'
f'{:5}'
f'{=}'
f'{ !r}'
f'{x;y}'
f'{return}'
f'{await x}'
f'{yield}'
f'{nosuch}'
f'{1/0}'
f'{5:q}'
f'{"x":d}'
f'{x!r:>{w}' 
b'a' f'b'
f'a' b'b'
bf'x'
fb'x'
uf'x'
f'{x:{}}'
f'{1:{"}"}}'
f'''{
f"{'a' 'b'}", f"{'a':{'>'}{5}}"
f'{x}' = 1
f'{None.x}'
f'{print}'[:5]
f'{0x10}{0b1}{1e3}{1j}{.5}'
f'{__debug__}'
""")
