"""set: operators 1, called with arguments of every kind."""
from _calls import calls

calls([lambda: set(), lambda: {1}, lambda: {1, 2, 'a'}], [
    '__and__', '__iand__', '__ior__', '__isub__', '__ixor__', '__or__',
])
