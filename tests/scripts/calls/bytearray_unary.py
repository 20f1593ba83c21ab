"""bytearray: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: bytearray(), lambda: bytearray(b'abc'), lambda: bytearray(b'a,b  ,c\xff')], [
    '__iter__', '__len__', '__repr__', '__str__',
])
