# Conversions and operators of number-like classes: every combination of __index__, __int__, __float__, __complex__, __trunc__, __bool__, __len__.
import operator, math, cmath, itertools, warnings
warnings.simplefilter('ignore')
values = {'__index__': 7, '__int__': 8, '__float__': 9.5, '__complex__': 1 + 2j, '__trunc__': 11, '__bool__': False, '__len__': 0, '__round__': 'rounded', '__floor__': 'floored', '__abs__': 'abs'}
def name(f): return getattr(f, '__name__', '?')
uses = [int, float, complex, bool, operator.index, hex, bin, oct, math.trunc, math.floor, math.ceil, round, abs, chr, math.sqrt, cmath.sqrt, range, bytes, lambda x: [1] * x, lambda x: 'abcdefghijkl'[x], lambda x: list(range(20))[x:], lambda x: '%d' % x, lambda x: '%x' % x, lambda x: '%f' % x, lambda x: '%c' % x, lambda x: f'{x:d}', lambda x: 1 << x, lambda x: 1 + x, lambda x: -x, lambda x: int('11', x), lambda x: round(1.23456789, x), lambda x: pow(2, x), lambda x: divmod(5, x), lambda x: not x, lambda x: x and 1, lambda x: len(x), lambda x: int.from_bytes(b'a' * 3, 'big') + int(x), lambda x: math.factorial(x), lambda x: sum([x], 0.5), lambda x: complex(x, 1), lambda x: complex(1, x), lambda x: slice(x).indices(10), lambda x: (5).to_bytes(x, 'big')[-1:], lambda x: 'a'.center(x), lambda x: memoryview(b'0123456789')[x], lambda x: [].insert(x, 1), lambda x: float.fromhex('1') * float(x), lambda x: isinstance(math.isnan(x), bool), lambda x: math.gcd(x, 14), lambda x: math.pow(x, 1)]
combos = [(), *itertools.combinations(['__index__', '__int__', '__float__', '__complex__', '__trunc__'], 1), *itertools.combinations(['__index__', '__int__', '__float__', '__trunc__'], 2), ('__bool__', '__len__'), ('__len__',), ('__round__', '__floor__', '__abs__', '__trunc__')]
for c in combos:
    cls = type('N', (), {n: (lambda v: lambda self, *a: v)(values[n]) for n in c})
    out = []
    for u in uses:
        try: r = u(cls())
        except Exception as e: r = f'{type(e).__name__}:{e}'
        out.append(repr(r).split(' object at')[0])
    print(c); print('   ', *out, sep='\n    ')
