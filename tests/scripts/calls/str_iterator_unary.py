"""str_iterator: unary, called with arguments of every kind."""
from _calls import calls

calls([lambda: iter('abc')], [
    '__iter__',
])
