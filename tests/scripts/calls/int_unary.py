"""int: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: 0, lambda: -5, lambda: 10**20], [
    '__abs__', '__bool__', '__ceil__', '__float__', '__floor__', '__getnewargs__', '__index__', '__int__',
    '__invert__', '__neg__', '__pos__', '__repr__', '__round__', '__str__', '__trunc__',
])
