"""bytearray: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: bytearray(), lambda: bytearray(b'abc'), lambda: bytearray(b'a,b  ,c\xff')], [
    '__contains__', '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
