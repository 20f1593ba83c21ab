"""memoryview: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: memoryview(b'abc'), lambda: memoryview(bytearray(b'abcdefgh')).cast('h')], [
    '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
