"""bytes: methods 4, called with arguments of every kind."""
from _calls import calls

calls([lambda: b'', lambda: b'abc', lambda: b'a,b  ,c\xff\n'], [
    'rpartition', 'rsplit', 'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title',
    'translate',
], pairs=True)
