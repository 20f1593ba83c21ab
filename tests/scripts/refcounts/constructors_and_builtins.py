# Special methods that functions and types in C call: who holds the operand, the tuple of the arguments or a bound method.
import collections
import itertools
import math
import operator
import os
import sys

rc = sys.getrefcount


def asked(name, result):
    def method(self, *rest):
        print(' ', name, rc(self))
        return result
    return type('With' + name, (), {name: method})


def show(label, function, cls):
    print(label)
    x = cls()
    function(x)
    function(cls())


Str, Repr, Bytes, Int = asked('__str__', 's'), asked('__repr__', 'r'), asked('__bytes__', b'b'), asked('__int__', 1)
Float, Complex, Index, Round = asked('__float__', 1.0), asked('__complex__', 1j), asked('__index__', 1), asked('__round__', 1)
Length, Bool, Iter, Dir = asked('__len__', 1), asked('__bool__', True), asked('__iter__', iter(())), asked('__dir__', [])
Size, Path, Trunc, Format = asked('__sizeof__', 1), asked('__fspath__', 'p'), asked('__trunc__', 1), asked('__format__', 'f')

for function in str, '{}'.format, '{!s}'.format, repr, ascii, format:
    show(function.__name__, function, Str)
show('repr', repr, Repr)
show('in a list', lambda x: repr([x]), Repr)
show('in a list in a tuple', lambda x: str(([x], x)), Repr)
for function in bytes, lambda x: b'%b' % x:
    show('bytes', function, Bytes)
show('int', int, Int)
show('float', float, Float)
show('complex', complex, Float)
show('complex', complex, Complex)
for function in hex, chr, range, operator.index, lambda x: [1, 2][x], lambda x: 'ab'[x:], int, float:
    show('index', function, Index)
show('round', round, Round)
show('trunc', math.trunc, Trunc)
show('len', len, Length)
show('bool', bool, Length)
show('bool', bool, Bool)
show('not', lambda x: not x, Bool)
show('dir', dir, Dir)
show('getsizeof', sys.getsizeof, Size)
show('fspath', os.fspath, Path)
show('format', lambda x: f'{x}', Format)
show('format', '{:x}'.format, Format)
for function in list, tuple, set, frozenset, dict, zip, enumerate, sum, sorted, bytes, bytearray, itertools.cycle, itertools.product, map:
    show(function.__name__, (lambda x: map(str, x)) if function is map else function, Iter)
show('max', lambda x: max(x, default=0), Iter)
show('update', {}.update, Iter)
show('update', set().update, Iter)
show('deque', collections.deque, Iter)
