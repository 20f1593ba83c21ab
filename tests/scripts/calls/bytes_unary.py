"""bytes: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: b'', lambda: b'abc', lambda: b'a,b  ,c\xff\n'], [
    '__bytes__', '__getnewargs__', '__iter__', '__len__', '__repr__', '__str__',
])
