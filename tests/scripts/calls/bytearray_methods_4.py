"""bytearray: methods 4, called with arguments of every kind."""
from _calls import calls

calls([lambda: bytearray(), lambda: bytearray(b'abc'), lambda: bytearray(b'a,b  ,c\xff')], [
    'remove', 'removeprefix', 'removesuffix', 'replace', 'reverse', 'rfind', 'rindex', 'rjust', 'rpartition',
    'rsplit',
], pairs=True)
