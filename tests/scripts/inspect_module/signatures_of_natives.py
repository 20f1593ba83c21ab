"""Signatures of functions in C that take their arguments apart by themselves, and of what is bound to a class."""
import cmath
import inspect
import io
import math
import operator
import sys
import types

for f in (print, sorted, math.gcd, math.lcm, cmath.log, cmath.rect, operator.call, io.StringIO, io.FileIO, io.TextIOWrapper, anext, types.CodeType):
    print(f.__name__, f.__text_signature__)
for f in (print, sorted, math.gcd, cmath.rect, operator.call, io.BytesIO, io.StringIO, list.index, list().index, types.CodeType,
          dict.fromkeys, vars(dict)['fromkeys'], vars(int)['from_bytes'], int.from_bytes, float.fromhex):
    print(f.__name__, inspect.signature(f))
for f in (anext, cmath.log, io.BufferedReader):
    try:
        print(inspect.signature(f))
    except ValueError as e:
        print(f.__name__, 'has none')
print(print.__doc__[:5], '\n' in print.__doc__.split('.')[0])
print(types.GenericAlias.__eq__.__qualname__, types.SimpleNamespace.__repr__.__qualname__, types.UnionType.__or__.__qualname__)


class Slotted:
    __slots__ = {'width': 'how wide', 'height': None}


print(inspect.getdoc(Slotted.width), inspect.getdoc(Slotted.height), Slotted.width.__doc__)
for made_once in sys.flags, sys.version_info:
    try:
        type(made_once)(made_once)
    except TypeError as e:
        print(e)
