"""int: operators 2, called with arguments of every kind."""
from _calls import calls

calls([lambda: 0, lambda: -5, lambda: 10**20], [
    '__rmod__', '__rmul__', '__ror__', '__rrshift__', '__rshift__', '__rsub__', '__rtruediv__', '__rxor__',
    '__sub__', '__truediv__', '__xor__',
])
