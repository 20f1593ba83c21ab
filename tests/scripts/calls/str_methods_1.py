"""str: methods 1, called with arguments of every kind."""
from _calls import calls

calls([lambda: '', lambda: 'Hello World', lambda: 'a,b\tc\n\u00e9\u0130\U0001f600'], [
    'capitalize', 'casefold', 'center', 'count', 'encode', 'endswith', 'expandtabs', 'find',
], pairs=True)
