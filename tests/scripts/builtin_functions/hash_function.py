"""hash(): which numbers agree, what __hash__ may answer, what is unhashable."""
import sys
from fractions import Fraction
from _cases import cases

class H:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value

class NoHash:
    __hash__ = None

class OnlyEq:
    def __eq__(self, other):
        return True

class Inherits(OnlyEq):
    __hash__ = object.__hash__

cases('''
hash(0), hash(-1), hash(-2), hash(1), hash(2**61 - 1), hash(2**61), hash(-2**61), hash(2**61 - 2), hash(10**30), hash(-10**30)
hash(0.0), hash(-0.0), hash(1.5), hash(-1.0), hash(1e300), hash(float('inf')), hash(float('-inf')), hash(0.1)
hash(1j), hash(1 + 0j), hash(-1j), hash(complex(2, 3)), hash(True), hash(False)
hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(1, 3)), hash(Fraction(10**30)) == hash(10**30)
hash(()), hash((1,)), hash((1, 2)), hash(((), ())), hash((1, (2, (3,)))), hash((0, -1))
hash(frozenset()), hash(frozenset([1, 2, 3])), hash(frozenset([frozenset()]))
hash(range(0)) == hash(range(5, 5)), hash(range(3)) == hash(range(0, 3, 1)), hash(range(0, 3, 2)) == hash(range(0, 4, 2))
hash(H(5)), hash(H(-1)), hash(H(2**61)), hash(H(2**70)), hash(H(True)), hash(H(-2**63))
hash(H('x'))
hash(H(1.0))
hash(H(None))
hash([])
hash({})
hash(set())
hash(bytearray())
hash(slice(1))
hash((1, []))
hash(NoHash())
hash(OnlyEq())
isinstance(hash(Inherits()), int)
hash({}.keys())
hash({}.values()) is not None
hash()
hash(1, 2)
{[]: 1}
{1, {}}
{(1, [])}
hash(''), hash(b''), hash('') == hash(b'')
hash('abc') == hash(b'abc'), hash(memoryview(b'abc')) == hash(b'abc')
hash(memoryview(bytearray(b'a')))
hash(int) == hash(int), hash(None) == hash(None), hash(...) == hash(...)
sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag, sys.hash_info.width
x = float('nan'); hash(x) == hash(x)
issubclass(NoHash, __import__('collections.abc').abc.Hashable), isinstance([], __import__('collections.abc').abc.Hashable)
''', globals())
