# Broken lines, one after another: type, message, line, columns.
sources = '''def f(): nonlocal q
__debug__ = 1
def f(__debug__): pass
f(__debug__=1)
f(True=1)
lambda None: 1
import x as None
from x import y as 1
class None: pass
def True(): pass
for None in x: pass
[None for None in x]
(x for x in y) = 1
{x: y} = 1
a if b else c = 1
a < b = 1
a and b = 1
`x`
x = 5 5
"a" "b" c'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
