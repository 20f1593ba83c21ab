"""bytearray: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: bytearray(), lambda: bytearray(b'abc'), lambda: bytearray(b'a,b  ,c\xff')], [
    '__add__', '__delitem__', '__getitem__', '__iadd__', '__imul__', '__mod__', '__mul__', '__rmod__',
    '__rmul__', '__setitem__',
])
