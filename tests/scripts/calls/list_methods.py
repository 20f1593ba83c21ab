"""list: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: [], lambda: [1, 2, 3], lambda: ['a', None, 2.5], lambda: [[1], [2]]], [
    'append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort',
], pairs=True)
