# Broken lines, one after another: type, message, line, columns.
sources = '''except: pass
finally: pass
with: pass
with x as: pass
with x as 1: pass
lambda x y: 1
lambda: 
f(a b)
f(a, b=1, c)
f(**a, *b)
f(a=1, a=2)
f(1=2)
f(x for x in y, 1)
1 = x
f() = 1
x + 1 = 2
None = 1
True = 1
"a" = 1
[1] = 2'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
