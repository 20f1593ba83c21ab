"""dict_keys: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}.keys(), lambda: {1: 2, 'a': 4}.keys()], [
    'isdisjoint',
], pairs=True)
