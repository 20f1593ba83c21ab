"""tuple: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: (), lambda: (1, 2, 3), lambda: ('a', None, 2.5)], [
    'count', 'index',
], pairs=True)
