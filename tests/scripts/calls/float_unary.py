"""float: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: -0.0, lambda: 1.5, lambda: float('inf'), lambda: float('nan')], [
    '__abs__', '__bool__', '__ceil__', '__float__', '__floor__', '__getnewargs__', '__int__', '__neg__',
    '__pos__', '__repr__', '__round__', '__str__', '__trunc__',
])
