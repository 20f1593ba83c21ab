"""complex: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: 0j, lambda: 1.5 + 2j], [
    '__abs__', '__bool__', '__complex__', '__getnewargs__', '__neg__', '__pos__', '__repr__', '__str__',
])
