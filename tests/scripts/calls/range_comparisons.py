"""range: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: range(0), lambda: range(10, 0, -3), lambda: range(10**20, 10**20 + 5)], [
    '__contains__', '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
