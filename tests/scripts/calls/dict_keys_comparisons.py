"""dict_keys: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}.keys(), lambda: {1: 2, 'a': 4}.keys()], [
    '__contains__', '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
