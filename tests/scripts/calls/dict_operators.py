"""dict: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}, lambda: {1: 2}, lambda: {'a': 1, 'b': [2]}], [
    '__delitem__', '__getitem__', '__ior__', '__or__', '__ror__', '__setitem__',
])
