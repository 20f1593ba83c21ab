"""set: operators 2, called with arguments of every kind."""
from _calls import calls

calls([lambda: set(), lambda: {1}, lambda: {1, 2, 'a'}], [
    '__rand__', '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__',
])
