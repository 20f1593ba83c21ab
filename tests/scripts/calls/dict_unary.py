"""dict: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}, lambda: {1: 2}, lambda: {'a': 1, 'b': [2]}], [
    '__iter__', '__len__', '__repr__', '__reversed__', '__str__',
])
