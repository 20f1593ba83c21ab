"""zip: comparisons, called with arguments of every kind."""
from _calls import calls

calls([lambda: zip('ab', [1, 2])], [
    '__eq__', '__lt__', '__ne__',
])
