# Broken lines, one after another: type, message, line, columns.
sources = '''pass x
pass = 1
def = 1
class = 1
if = 1
None.x = 1 = 2
...  = 1
x: int: str
x: = 1
1: int
for 1 in x: pass
for f() in x: pass
for x in : pass
with a as b c: pass
é = é é
x = 1;; y
;
:
,
='''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
