"""bool: operators 1, called with arguments of every kind."""
from _calls import calls

calls([lambda: True, lambda: False], [
    '__add__', '__and__', '__divmod__', '__floordiv__', '__mod__', '__mul__', '__or__', '__radd__',
    '__rand__', '__rdivmod__', '__rfloordiv__',
])
