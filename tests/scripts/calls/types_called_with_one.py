# Built-in types called with one argument: what the argument's methods see and give, subclasses, what dies when.
import sys


class Counted:
    """Every conversion tells how often its object is referred to while it runs."""

    def __int__(self): print('int', sys.getrefcount(self), end=' '); return 7
    def __float__(self): print('float', sys.getrefcount(self), end=' '); return 1.5
    def __str__(self): print('str', sys.getrefcount(self), end=' '); return 'text'
    def __bool__(self): print('bool', sys.getrefcount(self), end=' '); return False
    def __bytes__(self): print('bytes', sys.getrefcount(self), end=' '); return b'data'
    def __complex__(self): print('complex', sys.getrefcount(self), end=' '); return 2j
    def __iter__(self): print('iter', sys.getrefcount(self), end=' '); return iter([('a', 1)])
    def __len__(self): print('len', sys.getrefcount(self), end=' '); return 1
    def __reversed__(self): print('reversed', sys.getrefcount(self), end=' '); return 'backwards'


counted = Counted()
for kind in (int, float, str, bool, bytes, complex, list, tuple, set, frozenset, dict, reversed):
    print(kind(counted))
print(int(counted), float(counted), bool(counted), list(counted), reversed(counted))
for kind in (int, float, str, bool, list, tuple, set, dict, range, enumerate, zip, bytes, type, object, slice, complex, frozenset, memoryview):
    for argument in (5, True, -2.5, '12', b'34', None, [(1, 2)], 2**70):
        try:
            made = kind(argument)
            print(made if kind not in (enumerate, zip, memoryview, object) else type(made).__name__, end='; ')
        except Exception as error:
            print(f'{type(error).__name__}: {error}', end='; ')
    print()


class Int(int):
    pass


class Text(str):
    def __str__(self):
        return 'own text'


class Float(float):
    def __float__(self):
        return 9.0

    def __int__(self):
        return Int(8)


five, text, number = Int(5), Text('words'), Float(2.5)
print(type(int(five)), int(five), type(str(text)), str(text), type(float(number)), float(number), bool(five))
try:
    print(int(number))
except Exception as error:
    print(error)
print(type(Int(five)), type(Text('x')), type(Float(1)), Int('12') + 1, Float('1.5') * 2)
same = 'a text', (1, 2), frozenset((1,)), 10**20, 2.5, b'data'
print([type(o)(o) is o for o in same], [type(o)(o) is o for o in ([], {}, set(), bytearray())])


class Dies:
    def __init__(self, name): self.name = name
    def __iter__(self): return iter((self,))
    def __int__(self): return 3
    def __hash__(self): return 1
    def __del__(self): print(f'{self.name} dies', end=' ')


print(int(Dies('int')), end=' after; ')
for kind in (list, tuple, set, frozenset):
    made = kind(Dies(kind.__name__))
    print(len(made), end=' ')
    del made
    print('gone', end='; ')
print()


class Breaks:
    def __int__(self): raise KeyError('int')
    def __float__(self): return 'no float'
    def __str__(self): return 5
    def __bool__(self): return 2
    def __iter__(self): return 5


for kind in (int, float, str, bool, list, dict, reversed, bytes):
    try:
        print(kind(Breaks()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
for call in (lambda: int(1, 2, 3), lambda: float(1, 2), lambda: bool(1, 2), lambda: list(1, 2), lambda: int(x=1), lambda: bool(x=1), lambda: list(iterable=()), lambda: type(),
             lambda: tuple([], []), lambda: set(1, 2), lambda: range(), lambda: str(object=5), lambda: float(), lambda: [int(), str(), list(), bool(), dict(), set()]):
    try:
        print(call())
    except TypeError as error:
        print(error)
