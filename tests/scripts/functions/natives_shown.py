# How built-in functions, methods, static methods and class methods show themselves, and whose they are.
import math
import os
import re
import sys

for native in (len, math.sin, sys.exit, os.getpid, [].append, 'x'.join, {}.get, str.maketrans, bytes.maketrans, bytearray.maketrans, dict.fromkeys,
               int.from_bytes, float.fromhex, object.__new__, int.__new__, dict.__new__, type('C', (dict,), {}).fromkeys, object.__init_subclass__):
    print(re.sub('0x[0-9a-f]+', '0x', repr(native)), native.__qualname__)
