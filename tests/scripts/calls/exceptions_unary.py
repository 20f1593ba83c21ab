"""exceptions: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: Exception(), lambda: ValueError(1, 'two'), lambda: KeyError('k')], [
    '__repr__', '__str__',
])
