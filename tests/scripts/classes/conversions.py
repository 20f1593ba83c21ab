# __str__, __repr__, __bool__, __int__, __index__, __bytes__, __format__, __hash__, __len__ and their wrong results.
class Good:
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
    def __int__(self): return 1
    def __float__(self): return 2.5
    def __complex__(self): return 3j
    def __index__(self): return 4
    def __bytes__(self): return b'bytes'
    def __bool__(self): return False
    def __len__(self): return 6
    def __hash__(self): return 7
    def __format__(self, s): return f'fmt<{s}>'
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 8
    def __floor__(self): return 9
    def __ceil__(self): return 10
    def __abs__(self): return 'abs'
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'inv'
    def __divmod__(self, o): return ('divmod', o)
    def __rdivmod__(self, o): return ('rdivmod', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __call__(self, *a): return ('call', a)
import math
g = Good()
print(str(g), repr(g), [g], f'{g}', f'{g!r:>6}', f'{g:spec}', int(g), float(g), complex(g), hex(g), bytes(g), bool(g), len(g), hash(g), round(g), round(g, 2), math.trunc(g), math.floor(g), math.ceil(g), abs(g), -g, +g, ~g, divmod(g, 1), divmod(1, g), pow(g, 2), pow(g, 2, 3), g ** 5, g(1), 'abcdefg'[g], [0] * g, bin(g), chr(g), range(g), '%d %s %r' % (g, g, g))
def bad(name, value): return type('Bad', (), {name: lambda self, *a: value})()
for name, value, use in (('__str__', 5, str), ('__repr__', 5, repr), ('__repr__', None, str), ('__int__', 'a', int), ('__float__', 1, float), ('__index__', 'a', hex), ('__bytes__', 'a', bytes), ('__bool__', 1, bool), ('__len__', 'a', len), ('__len__', -1, len), ('__len__', 2**70, len), ('__hash__', 'a', hash), ('__format__', 5, format), ('__complex__', 1, complex), ('__index__', 1.5, lambda x: [1][x]), ('__int__', 1.5, int), ('__iter__', 5, iter), ('__length_hint__', 'a', lambda x: type(x).__name__), ('__dir__', 5, dir), ('__bool__', None, lambda x: not x), ('__reversed__', 5, reversed), ('__contains__', 'yes', lambda x: 1 in x), ('__len__', 0.5, bool), ('__call__', 9, lambda x: x()), ('__divmod__', 5, lambda x: divmod(x, 1)), ('__len__', True, len)):
    try: print(name, value, use(bad(name, value)))
    except Exception as e: print(name, value, '->', type(e).__name__, e)
class I(int): pass
class R:
    def __int__(self): return I(5)
    def __index__(self): return 1
print(repr(type(bad('__x__', 1)).__name__), [1, 2][R()])
class NoRepr:
    def __str__(self): return 'only str'
print(str(NoRepr()), repr(NoRepr())[:26])
class NoStr:
    def __repr__(self): return 'only repr'
print(str(NoStr()), f'{NoStr()}', '{}'.format(NoStr()), '%s' % NoStr())
