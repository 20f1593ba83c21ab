"""float(...) of texts, numbers and objects; the messages."""
from _cases import cases
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class Sub(float): pass
class FSub:
    def __float__(self): return Sub(1.5)
class BadF:
    def __float__(self): return 'x'
class IntF:
    def __float__(self): return 3
class Both:
    def __float__(self): return 1.0
    def __index__(self): return 2
class BigI:
    def __index__(self): return 10**400
class R:
    def __float__(self): raise LookupError('no')
names = dict(F=F, I=I, Sub=Sub, BadF=BadF, IntF=IntF, Both=Both, BigI=BigI, R=R)
cases('''
float(), float(0), float(-0), float(-0.0), float(True)
float('1.5'), float(' 1e3\\n'), float('+.5'), float('5.'), float('-0'), float('1_0.0_1'), float('1E-2'), float('1e+2')
float('inf'), float('-Infinity'), float('+INF'), float('nan'), float('-NaN'), float('+nan')
float('infinit')
float('nan1')
float('1_')
float('_1')
float('1__0')
float('1_.0')
float('1._0')
float('1e_5')
float('')
float('  ')
float('.')
float('e5')
float('1e')
float('1e5.')
float('0x10')
float('1 2')
float('--1')
float('1,5')
float('x')
float('1\\x00')
float('\\ud800')
float('١٢.٥'), float('１e２'), float('\\u20031.5\\u2003')
float(b'1.5'), float(bytearray(b' -2e1 ')), float(memoryview(b'7'))
float(b'x')
float(b'\\xff')
float(b'')
float(None)
float([])
float(1j)
float(object)
float(10**308), float(10**22), float(2**53 + 1), float(-2**1023)
float(10**400)
float(-10**400)
float('1e400'), float('-1e400'), float('1e-400'), float('4.9e-324'), float('2e-324'), float('1.7976931348623157e308'), float('1.7976931348623159e308')
float('0.1'), float('0.30000000000000004'), float('9007199254740993'), float('1' * 400), float('0.' + '0' * 400 + '1')
float(1, 2)
float(x=1)
float('1', 'x')
float(F()), float(I()), float(Both())
float(BadF())
float(IntF())
float(BigI())
float(R())
Sub('1.5'), type(Sub(1)), type(float(Sub(1))), Sub(2) + 1, type(Sub(2) + 1), type(-Sub(2)), Sub()
Sub('x')
''', names)
