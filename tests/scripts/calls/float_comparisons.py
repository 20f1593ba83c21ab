"""float: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: -0.0, lambda: 1.5, lambda: float('inf'), lambda: float('nan')], [
    '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
