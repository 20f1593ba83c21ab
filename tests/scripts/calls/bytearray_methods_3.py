"""bytearray: methods 3, called with arguments of every kind."""
from _calls import calls

calls([lambda: bytearray(), lambda: bytearray(b'abc'), lambda: bytearray(b'a,b  ,c\xff')], [
    'isspace', 'istitle', 'isupper', 'join', 'ljust', 'lower', 'lstrip', 'maketrans', 'partition', 'pop',
], pairs=True)
