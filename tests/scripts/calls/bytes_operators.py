"""bytes: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: b'', lambda: b'abc', lambda: b'a,b  ,c\xff\n'], [
    '__add__', '__getitem__', '__mod__', '__mul__', '__rmod__', '__rmul__',
])
