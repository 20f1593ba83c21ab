"""float: operators 1, called with arguments of every kind."""
from _calls import calls

calls([lambda: -0.0, lambda: 1.5, lambda: float('inf'), lambda: float('nan')], [
    '__add__', '__divmod__', '__floordiv__', '__getformat__', '__mod__', '__mul__', '__radd__', '__rdivmod__',
])
