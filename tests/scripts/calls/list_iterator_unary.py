"""list_iterator: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: iter([1, 2]), lambda: reversed([1, 2, 3])], [
    '__iter__',
])
