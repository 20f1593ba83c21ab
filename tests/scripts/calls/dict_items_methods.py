"""dict_items: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}.items(), lambda: {1: 2, 'a': 4}.items()], [
    'isdisjoint',
], pairs=True)
