"""float: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: -0.0, lambda: 1.5, lambda: float('inf'), lambda: float('nan')], [
    'as_integer_ratio', 'conjugate', 'fromhex', 'hex', 'is_integer',
], pairs=True)
