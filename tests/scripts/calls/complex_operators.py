"""complex: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: 0j, lambda: 1.5 + 2j], [
    '__add__', '__mul__', '__radd__', '__rmul__', '__rsub__', '__rtruediv__', '__sub__', '__truediv__',
])
