"""bytes: methods 5, called with arguments of every kind."""
from _calls import calls

calls([lambda: b'', lambda: b'abc', lambda: b'a,b  ,c\xff\n'], [
    'upper', 'zfill',
], pairs=True)
