"""set: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: set(), lambda: {1}, lambda: {1, 2, 'a'}], [
    '__iter__', '__len__', '__repr__', '__str__',
])
