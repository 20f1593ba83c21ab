# from module import *: __all__, or what has no underscore.
from _stars import *
print(a, c)
try: b
except NameError as e: print(e)
from _plain_stars import *
print(x, y, '_hidden' in globals())
from math import *
print(floor(pi), 'tau' in globals())
for bad in ('def f():\n from math import *', 'class A:\n from math import *', 'from math import *, pi', 'import *', 'from math import', 'from . import *x', 'import a.b as', 'from a import (b', 'import a as b.c', 'from a import b.c', 'from __future__ import nope', 'x = 1\nfrom __future__ import annotations', 'import a b'):
    try: exec(bad); print(repr(bad), 'fine')
    except Exception as e: print(repr(bad), '->', type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
class A:
    import math
    from math import e as euler
print(A.math.pi, A.euler)
