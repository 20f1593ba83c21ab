"""dict_keys: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}.keys(), lambda: {1: 2, 'a': 4}.keys()], [
    '__and__', '__or__', '__rand__', '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__',
])
