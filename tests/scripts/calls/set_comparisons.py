"""set: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: set(), lambda: {1}, lambda: {1, 2, 'a'}], [
    '__contains__', '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
