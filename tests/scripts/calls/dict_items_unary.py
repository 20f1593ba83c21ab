"""dict_items: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}.items(), lambda: {1: 2, 'a': 4}.items()], [
    '__iter__', '__len__', '__repr__', '__reversed__', '__str__',
])
