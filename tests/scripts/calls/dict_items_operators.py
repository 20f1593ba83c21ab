"""dict_items: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: {}.items(), lambda: {1: 2, 'a': 4}.items()], [
    '__and__', '__or__', '__rand__', '__ror__', '__rsub__', '__rxor__', '__sub__', '__xor__',
])
