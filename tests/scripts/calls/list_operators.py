"""list: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: [], lambda: [1, 2, 3], lambda: ['a', None, 2.5], lambda: [[1], [2]]], [
    '__add__', '__delitem__', '__getitem__', '__iadd__', '__imul__', '__mul__', '__rmul__', '__setitem__',
])
