"""bytes: methods 3, called with arguments of every kind."""
from _calls import calls

calls([lambda: b'', lambda: b'abc', lambda: b'a,b  ,c\xff\n'], [
    'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace', 'rfind', 'rindex',
    'rjust',
], pairs=True)
