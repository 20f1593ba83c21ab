"""str: methods 2, called with arguments of every kind."""
from _calls import calls

calls([lambda: '', lambda: 'Hello World', lambda: 'a,b\tc\n\u00e9\u0130\U0001f600'], [
    'format', 'format_map', 'index', 'isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit',
], pairs=True)
