"""len() and operator.length_hint(): what __len__ and __length_hint__ may answer."""
import operator
from _cases import cases

class L:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

    def __iter__(self):
        return iter('abc')

class I:
    def __index__(self):
        return 4

cases('''
len(L(3)), len(L(True)), len(L(0)), len(L(I()))
len(L(-1))
len(L(-2**70))
len(L(2**63 - 1))
len(L(2**63))
len(L(10**30))
len(L(1.0))
len(L('3'))
len(L(None))
len(L(ValueError('x')))
len(5)
len(None)
len(iter([]))
len()
len([], [])
len(obj=[])
bool(L(0)), bool(L(5))
bool(L(-1))
bool(L(2**63))
bool(L('x'))
operator.length_hint(Hint(5)), operator.length_hint(Hint(NotImplemented)), operator.length_hint(Hint(NotImplemented), 9), operator.length_hint(5, 7)
operator.length_hint(Hint(-1))
operator.length_hint(Hint('x'))
operator.length_hint(Hint(TypeError('t')), 3)
operator.length_hint(Hint(ValueError('v')), 3)
operator.length_hint([], 1.5)
operator.length_hint([1, 2], 'x')
operator.length_hint(L(4)), operator.length_hint(L(TypeError('x')), 8)
list(Hint(10)), tuple(Hint(-0)), list(Hint(NotImplemented))
list(Hint(-1))
list(Hint('x'))
list(Hint(ValueError('v')))
list(Hint(TypeError('t')))
[] + list(Hint(2**62 if False else 100))
bytearray(Hint(3)) if False else sorted(Hint(0))
[].extend(Hint(-1))
[operator.length_hint(x) for x in (iter([1, 2]), iter('abc'), iter(range(4)), iter({1: 2}), iter({1}), reversed([1]), iter(b'ab'), iter((1,)))]
[operator.length_hint(x, 9) for x in (zip(), map(len, []), filter(None, []), enumerate([]), (x for x in []))]
''', globals())
