"""memoryview: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: memoryview(b'abc'), lambda: memoryview(bytearray(b'abcdefgh')).cast('h')], [
    '__enter__', '__exit__', '__iter__', '__len__',
])
