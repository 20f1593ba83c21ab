"""slice: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: slice(None), lambda: slice(1, 20, 3)], [
    'indices',
], pairs=True)
