"""memoryview: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: memoryview(b'abc'), lambda: memoryview(bytearray(b'abcdefgh')).cast('h')], [
    '__delitem__', '__getitem__', '__setitem__',
])
