"""slice: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: slice(None), lambda: slice(1, 20, 3)], [
    '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
