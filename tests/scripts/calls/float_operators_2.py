"""float: operators 2, called with arguments of every kind."""
from _calls import calls

calls([lambda: -0.0, lambda: 1.5, lambda: float('inf'), lambda: float('nan')], [
    '__rfloordiv__', '__rmod__', '__rmul__', '__rsub__', '__rtruediv__', '__sub__', '__truediv__',
])
