"""frozenset: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: frozenset(), lambda: frozenset({1, 2})], [
    'copy', 'difference', 'intersection', 'isdisjoint', 'issubset', 'issuperset', 'symmetric_difference',
    'union',
], pairs=True)
