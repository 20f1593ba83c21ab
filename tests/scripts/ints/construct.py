"""int(...) of everything: texts in every base, numbers, objects with dunders; the messages."""
from _cases import cases, table

class Index:
    def __index__(self): return 42
class Int:
    def __int__(self): return 43
class Trunc:
    def __trunc__(self): return 44
class BadInt:
    def __int__(self): return 'x'
class BadIndex:
    def __index__(self): return 2.5
class Sub(int): pass
class IntGivesSub:
    def __int__(self): return Sub(7)
class IntGivesTrue:
    def __int__(self): return True
class Raises:
    def __int__(self): raise KeyError('no')
class TruncGivesText:
    def __trunc__(self): return '12'
class TruncGivesIndex:
    def __trunc__(self): return Index()
class TruncGivesFloat:
    def __trunc__(self): return 1.5

cases('''
int()
int(0), int(-0), int(True), int(12345678901234567890)
int(3.99), int(-3.99), int(1e25), int(-0.0)
int(float('nan'))
int(float('inf'))
int(float('-inf'))
int('0'), int(' 12 '), int('\\t-7\\n'), int('+5'), int('-0'), int('007')
int('1_000'), int('1_2_3')
int('_1')
int('1_')
int('1__0')
int('')
int(' ')
int('- 1')
int('--1')
int('1 2')
int('12x')
int('1.5')
int('1e5')
int('0x10')
int('٣٤'), int('１２')
int('²')
int('é')
int('\\ud800')
int('1\\x002')
int(b'12'), int(bytearray(b' -12 '))
int(b'1x')
int(b'\\xff')
int(b'')
int(None)
int([])
int({})
int(1j)
int(object)
int(...)
int('12', 10), int('ff', 16), int('0xff', 16), int('0XfF', 0), int('0b101', 0), int('0o17', 0), int('z', 36), int('Zz', 36)
int('0b101', 2), int('0B1', 2), int('0o7', 8), int('0b1', 16)
int('010', 0)
int('0_0', 0), int('00', 0), int('0', 0)
int('0x', 16)
int('0x_f', 16), int('0x_f', 0)
int('12', 2)
int('9', 8)
int('g', 16)
int('1', 1)
int('1', -1)
int('1', 37)
int('1', 10**30)
int('1', '10')
int('1', 2.0)
int('1', None)
int(5, 10)
int(5.5, 10)
int(None, 10)
int(base=10)
int('11', base=2)
int(x='1')
int('1', 2, 3)
int('1', bases=2)
int(b'ff', 16), int(bytearray(b'11'), 2)
int(memoryview(b'12'))
''')
made = dict(Index=Index, Int=Int, Trunc=Trunc, BadInt=BadInt, BadIndex=BadIndex, Sub=Sub, IntGivesTrue=IntGivesTrue, Raises=Raises, TruncGivesFloat=TruncGivesFloat, TruncGivesText=TruncGivesText)
cases('''
int(Index()), int(Int())
int(BadInt())
int(BadIndex())
int(Sub(5)), type(int(Sub(5)))
int(Raises())
Sub(), Sub('12'), Sub(3.7), Sub('11', 2), type(Sub(Sub(1)))
Sub(Sub(3)) + 1, type(Sub(3) + 1), type(-Sub(3)), type(+Sub(3)), type(abs(Sub(-3)))
Sub('x')
''', made)
