"""str: methods 4, called with arguments of every kind."""
from _calls import calls

calls([lambda: '', lambda: 'Hello World', lambda: 'a,b\tc\n\u00e9\u0130\U0001f600'], [
    'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'removeprefix', 'removesuffix', 'replace',
], pairs=True)
