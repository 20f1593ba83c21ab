"""list_iterator: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: iter([1, 2]), lambda: reversed([1, 2, 3])], [
    '__length_hint__', '__next__',
])
