"""set: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: set(), lambda: {1}, lambda: {1, 2, 'a'}], [
    'add', 'clear', 'copy', 'difference', 'difference_update', 'discard', 'intersection',
    'intersection_update', 'isdisjoint', 'issubset', 'issuperset', 'pop', 'remove', 'symmetric_difference',
    'symmetric_difference_update', 'union', 'update',
])
