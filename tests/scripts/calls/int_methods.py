"""int: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: 0, lambda: -5, lambda: 10**20], [
    'as_integer_ratio', 'bit_count', 'bit_length', 'conjugate', 'from_bytes', 'to_bytes',
], pairs=True)
