"""Refusals, with their messages."""
import pickle
import re
import sys
import types

def outer():
    def local():
        pass

    class Local:
        pass
    return local, Local, Local()

class Gone:
    pass

gone = Gone()
OldGone = Gone

class Gone:
    pass

renamed = lambda: 0
renamed.__qualname__ = 'len'
elsewhere = lambda: 0
elsewhere.__module__ = 'no_such_module'
elsewhere.__qualname__ = 'f'

class NoReduce:
    def __reduce_ex__(self, protocol):
        raise ZeroDivisionError(protocol)

class Accented:
    pass

Accented.__qualname__ = Accented.__name__ = 'Accent\xe9'
globals()['Accent\xe9'] = Accented

values = [*outer(), gone, OldGone, lambda: 0, renamed, elsewhere, NoReduce(), Accented, (x for x in []), sys, memoryview(b'a'), property(),
          {}.keys(), {}.values(), {}.items(), types.MappingProxyType({}), outer.__code__, iter(type('S', (), {'__getitem__': len})()).__class__]
for value in values:
    for protocol in (0, 2, 4):
        try:
            print(protocol, pickle.dumps(value, protocol))
        except Exception as error:
            print(protocol, type(error).__module__, type(error).__qualname__, re.sub('0x[0-9a-f]+', '0x', str(error)), error.__context__)
