"""bytearray: methods 5, called with arguments of every kind."""
from _calls import calls

calls([lambda: bytearray(), lambda: bytearray(b'abc'), lambda: bytearray(b'a,b  ,c\xff')], [
    'rstrip', 'split', 'splitlines', 'startswith', 'strip', 'swapcase', 'title', 'translate', 'upper', 'zfill',
], pairs=True)
