"""complex: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: 0j, lambda: 1.5 + 2j], [
    '__eq__', '__ge__', '__gt__', '__le__', '__lt__', '__ne__',
])
