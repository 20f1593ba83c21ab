"""frozenset: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: frozenset(), lambda: frozenset({1, 2})], [
    '__iter__', '__len__', '__repr__', '__str__',
])
