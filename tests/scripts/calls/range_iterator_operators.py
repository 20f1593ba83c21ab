"""range_iterator: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: iter(range(5))], [
    '__length_hint__', '__next__',
])
