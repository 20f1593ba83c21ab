"""dict: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}, lambda: {1: 2}, lambda: {'a': 1, 'b': [2]}], [
    'clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values',
], pairs=True)
