# Broken lines, one after another: type, message, line, columns.
sources = '''x = = 1
1 +
(1
)
[1, 2
{1: 2
(1]
x = (1, 2]
if x
if x:
else:
for in x: pass
for x y: pass
while: pass
def f: pass
def (): pass
def f(): 
def f(a, a): pass
def f(a=1, b): pass
def f(*): pass'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
