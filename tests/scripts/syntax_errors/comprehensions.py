# Broken lines, one after another: type, message, line, columns.
sources = '''*a
*a = b
*a, *b = c
x = *a
yield = 1
lambda: (yield) = 1
not
not x = 1
x not y
x is
x in
a := 1
(a := )
(1 := 2)
@
@x
@x y
else: pass
elif x: pass
except: pass'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
