"""str: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: '', lambda: 'Hello World', lambda: 'a,b\tc\n\u00e9\u0130\U0001f600'], [
    '__getnewargs__', '__iter__', '__len__', '__repr__', '__str__',
])
