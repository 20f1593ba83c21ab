# Broken lines, one after another: type, message, line, columns.
sources = '''x,
for x in y: pass; else: pass
while x: pass else: pass
nonlocal x
{1, 2: 3}
{1: 2, 3}
{1:}
{:1}
[1,,2]
(,)
f(,)
f(a,,b)
f(*)
f(**)
a[
a[]
a[1:2:3:4]
a[:,:]
x = yield = 1
def f(x): x = 1; global x'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
