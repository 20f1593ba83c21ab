"""tuple: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: (), lambda: (1, 2, 3), lambda: ('a', None, 2.5)], [
    '__add__', '__getitem__', '__mul__', '__rmul__',
])
