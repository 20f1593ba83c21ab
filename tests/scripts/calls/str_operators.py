"""str: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: '', lambda: 'Hello World', lambda: 'a,b\tc\n\u00e9\u0130\U0001f600'], [
    '__add__', '__getitem__', '__mod__', '__mul__', '__rmod__', '__rmul__',
])
