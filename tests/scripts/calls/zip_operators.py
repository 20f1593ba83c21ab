"""zip: operators, called with arguments of every kind."""
from _calls import calls

calls([lambda: zip('ab', [1, 2])], [
    '__next__',
])
