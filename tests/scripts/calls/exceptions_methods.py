"""exceptions: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: Exception(), lambda: ValueError(1, 'two'), lambda: KeyError('k')], [
    'add_note',
], pairs=True)
