"""complex: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: 0j, lambda: 1.5 + 2j], [
    'conjugate',
], pairs=True)
