"""dict_items: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}.items(), lambda: {1: 2, 'a': 4}.items()], [
    '__contains__', '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
