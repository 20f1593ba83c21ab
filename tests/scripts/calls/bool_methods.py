"""bool: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: True, lambda: False], [
    'as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'from_bytes', 'to_bytes',
], pairs=True)
