"""complex: construction from texts and numbers, every operator, messages."""
from _cases import cases, table
inf, nan = float('inf'), float('nan')
class C:
    def __complex__(self): return 1+2j
class CF:
    def __complex__(self): return 1.5
class Sub(complex): pass
class CSub:
    def __complex__(self): return Sub(3, 4)
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 4
cases('''
complex(), complex(1), complex(1.5), complex(1, 2), complex(1j), complex(1j, 1j), complex(1, 1j), complex(1j, 2), complex(True, False)
complex('1'), complex('1j'), complex('j'), complex('-j'), complex('+j'), complex('1+2j'), complex(' 1-2J '), complex('(1+2j)'), complex(' ( 1e5-3.5e-2j ) '), complex('inf'), complex('nanj'), complex('-inf+nanj'), complex('1_0+2_0j'), complex('.5j'), complex('5.')
complex('')
complex('1+')
complex('1+2')
complex('1 + 2j')
complex('1+2jj')
complex('(1+2j')
complex('1+2j)')
complex('j1')
complex('1e')
complex('--1j')
complex('1++2j')
complex('1+-2j')
complex('x')
complex('1\\x00')
complex('1__0')
complex('١+٢j')
complex(b'1')
complex('1', 2)
complex(1, '2')
complex(None)
complex(1, None)
complex([])
complex(1, 2, 3)
complex(real=1, imag=2), complex(imag=3), complex(real='1j')
complex(re=1)
complex(C()), complex(C(), 1), complex(F()), complex(F(), I()), complex(I())
complex(1, C())
complex(CF())
Sub(1), type(complex(Sub(1))), Sub('1+j'), type(Sub(1) + 1), Sub(1, 2).real
complex(10**400)
''', dict(C=C, CF=CF, Sub=Sub, F=F, I=I))
for r in (0.0, -0.0, 1.0, -1.5, inf, -inf, nan, 1e20, 1e-7):
    print([complex(r, i) for i in (0.0, -0.0, 1.0, -2.5, inf, -inf, nan)], [str(complex(r, i)) for i in (0.0, -0.0)])
values = [0j, 1+2j, -1.5j, 3, -2.5, True, complex(inf, nan)]
def run(f):
    try: return repr(f())
    except Exception as e: return f'{type(e).__name__}: {e}'
for a in values:
    for b in values:
        print(a, b, run(lambda: a + b), run(lambda: a - b), run(lambda: a * b), run(lambda: complex(a) / b), run(lambda: a == b), run(lambda: complex(a) ** b))
cases('''
1j < 2
1j >= 1j
1j // 2
1j % 2
divmod(1j, 2)
1j << 1
~1j
int(1j)
float(1j)
round(1j)
1j + 'x'
'x' + 1j
[1][1j]
pow(1j, 2, 3)
0j ** -1
0j ** 1j
0j ** 0, 1j ** 2, 1j ** -1, (1+1j) ** 0.5, (2j) ** 3, (1j) ** 100, 2 ** 1j
-1j, -(0j), +1j, abs(3-4j), abs(complex(1e308, 1e308)) if 0 else 0, bool(0j), bool(-0j), bool(1j)
abs(complex(1.7e308, 1.7e308))
(1+2j).real, (1+2j).imag, (1+2j).conjugate(), (1+2j).__complex__(), (1+2j).__getnewargs__(), (1+2j).__hash__() == hash(1+2j), hash(1+0j) == hash(1), hash(0j)
(1j).real = 1
(1j).foo
(1+2j).__add__(1), (1+2j).__add__('x'), (1+2j).__eq__(1), (1+0j).__eq__(1.0), (1j).__lt__(1), (1j).__rsub__(2), (1j).__pow__(2)
(1j).__eq__(10**400), (1+0j) == 10**400
1j + 10**400
format(1+2j), format(1+2j, ''), format(1+2j, '.2f'), format(1+2j, '+.1e'), format(1.5-2.5j, 'g'), format(1+2j, '20'), format(1+2j, '<20.1f'), format(1+2j, '*^20'), format(12345+6789j, ','), format(1j, '.3'), format(1+2j, 'n'), format(0j, '#g')
format(1j, '=10')
format(1j, '010')
format(1j, 'd')
format(1j, '%')
format(1j, 's')
format(1j, 'x')
'%f' % 1j
'%d' % 1j
'%s %r' % (1j, 2j)
1j.imag, 1.5j, 1e3J, 0x1, 1_0j, .5j, 5.j
''')
