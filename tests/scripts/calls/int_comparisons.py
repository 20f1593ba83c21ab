"""int: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: 0, lambda: -5, lambda: 10**20], [
    '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
