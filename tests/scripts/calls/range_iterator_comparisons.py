"""range_iterator: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: iter(range(5))], [
    '__eq__', '__lt__', '__ne__',
])
