"""memoryview: methods, called with arguments of every kind."""
from _calls import calls

calls([lambda: memoryview(b'abc'), lambda: memoryview(bytearray(b'abcdefgh')).cast('h')], [
    'cast', 'hex', 'release', 'tobytes', 'tolist', 'toreadonly',
], pairs=True)
