# what the metaclass computes (__name__, __dict__ ...) and class methods of built-in types, while classes change
class Meta(type): pass
class A(metaclass=Meta):
    __slots__ = ()
class B(A): pass
def name(o): return o.__name__
def shown(o): return o.__class__.__name__, type(o).__name__, type(o).__qualname__
for _ in range(40):
    assert name(A) == 'A' and name(int) == 'int' and name(B) == 'B' and name(shown) == 'shown'
    assert shown(B()) == ('B', 'B', 'B') and shown(5) == ('int', 'int', 'int') and shown(A) == ('Meta', 'Meta', 'Meta')
A.__name__ = 'C'
print(name(A), shown(A()), shown(B()), name(B))
print(A.__mro__ == (A, object), B.__bases__, sorted(B.__dict__)[:2])
class Other(type):
    __name__ = property(lambda cls: 'other')
class D(metaclass=Meta): pass
for _ in range(40): name(D)
D.__class__ = Other
print(name(D), type(D()).__name__)
try: name(5)
except AttributeError as e: print(e)
class F:
    real = int.__dict__['real']
    year = property(lambda self: 1)
for _ in range(3):
    try: F().real
    except TypeError as e: print(e)
class G(int): pass
print([G(n).real for n in range(3)], (True).real, G(5).denominator)

class Odd: fromkeys = dict.__dict__['fromkeys']
for _ in range(3):
    try: Odd.fromkeys('ab')
    except TypeError as e: print(e)
class Mine(dict): pass
def keys_of(cls): return cls.fromkeys('ab', 1)
print([type(keys_of(c)).__name__ for c in (dict, Mine, dict, Mine)], keys_of(Mine), Mine().fromkeys('x'))
Mine.fromkeys = classmethod(lambda cls, *rest: rest)
print(keys_of(Mine), keys_of(dict))
for call in (lambda: dict.fromkeys(), lambda: dict.fromkeys('a', 1, 2), lambda: dict.fromkeys('a', value=1), lambda: int.from_bytes(b'a', 'middle'),
             lambda: int.from_bytes(b'\xff', byteorder='big', signed=True), lambda: bytes.fromhex('a'), lambda: bytes.fromhex(5), lambda: float.fromhex('0x1p3'),
             lambda: dict.fromkeys(dict.fromkeys.__self__), lambda: bytearray.fromhex('00ff'), lambda: int.from_bytes(b'ab', 'little')):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
print(dict.__dict__['fromkeys'], dict.fromkeys.__self__)
