"""frozenset: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: frozenset(), lambda: frozenset({1, 2})], [
    '__and__', '__or__', '__rand__', '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__',
])
