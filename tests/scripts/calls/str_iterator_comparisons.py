"""str_iterator: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: iter('abc')], [
    '__eq__', '__lt__', '__ne__',
])
