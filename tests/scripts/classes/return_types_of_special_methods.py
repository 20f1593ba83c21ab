# What each special method may return, and the message if it returns something else.
import operator, math, os, copy
class Odd: pass
odd = Odd()
class IntSub(int): pass
class StrSub(str): pass
class FloatSub(float): pass
class BytesSub(bytes): pass
class ComplexSub(complex): pass
values = [1, -1, True, 2**70, -2**70, 1.5, 'x', b'b', None, 1j, [], IntSub(3), StrSub('s'), FloatSub(2.5), BytesSub(b'z'), ComplexSub(3j), NotImplemented, Ellipsis, (), odd]
uses = {'__len__': len, '__bool__': bool, '__index__': operator.index, '__int__': int, '__float__': float, '__complex__': complex, '__bytes__': bytes, '__format__': format, '__repr__': repr, '__str__': str,
 '__hash__': hash, '__iter__': iter, '__reversed__': reversed, '__dir__': dir, '__length_hint__': operator.length_hint, '__fspath__': os.fspath, '__trunc__': int, '__floor__': math.floor, '__ceil__': math.ceil, '__round__': round, '__contains__': lambda x: 1 in x,
 '__instancecheck__': lambda x: isinstance(1, x), '__sizeof__': __import__('sys').getsizeof, '__init__': lambda x: type(x)(), '__neg__': operator.neg, '__abs__': abs, '__lt__': lambda x: x < 1, '__eq__': lambda x: x == 1, '__add__': lambda x: x + 1, '__divmod__': lambda x: divmod(x, 2), '__call__': lambda x: x(), '__getitem__': lambda x: x[0]}
import warnings
warnings.simplefilter('always')
import sys
def show(m, cat, *a, **k): print('  warns', cat.__name__, m)
warnings.showwarning = show
for name, use in uses.items():
    for v in values:
        if name == '__sizeof__' and not isinstance(v, (str, float, type(None), list)): continue
        c = type('C', (), {name: lambda self, *a: v})
        try: x = c() if name != '__init__' else None
        except TypeError as e: print(e); continue
        if name == '__init__':
            use = lambda x: c()
        try: r = use(x)
        except Exception as e: print(name, type(v).__name__, '!', type(e).__name__, e)
        else: print(name, type(v).__name__, '->', type(r).__name__, r if type(r) not in (Odd, type(c)) and not type(r).__name__ == 'C' else '')
for f in ('{!r}', '{!s}', '{!a}', '{}', '{:}', '{:3}'):
    for n in ('__repr__', '__str__', '__format__'):
        c = type('C', (), {n: lambda self, *a: 3})
        try: print(f.format(c()).split(' at 0x')[0] if n != '__repr__' or 'r' in f else '')
        except TypeError as e: print(f, n, e)
for base in (int, float, str):
    for n in ('__int__', '__float__', '__str__', '__complex__', '__index__', '__bytes__', '__repr__', '__trunc__'):
        c = type('Sub', (base,), {n: lambda self: odd})
        for f in (int, float, str, complex, bytes, repr, operator.index, '%d'.__mod__, '%s'.__mod__, '%f'.__mod__, hex, range, chr):
            try: r = f(c() if base is not str else c('7'))
            except Exception as e: r = type(e).__name__ + ' ' + str(e)
            if odd is not r: print(base.__name__, n, getattr(f, '__name__', f), r)
