"""range_iterator: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: iter(range(5))], [
    '__iter__',
])
