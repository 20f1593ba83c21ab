# Broken lines, one after another: type, message, line, columns.
sources = '''(yield) = 1
while True print(1)
if x = 1: pass
while x = 1: pass
f(a.b=1)
f(a[0]=1)
f((a)=1)
import a, b,
from a import b,
from a import (b, c
from . import
from .. import *, x
raise x, y
except x, y: pass
print(1
x = [1, 2
y = 3'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
