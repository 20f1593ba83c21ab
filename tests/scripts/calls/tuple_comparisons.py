"""tuple: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: (), lambda: (1, 2, 3), lambda: ('a', None, 2.5)], [
    '__contains__', '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
