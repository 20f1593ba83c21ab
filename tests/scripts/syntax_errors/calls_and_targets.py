# Broken lines, one after another: type, message, line, columns.
sources = '''(a, 1) = x
{} = x
x++
++
x = 
x +=
1 += 2
(a, b) += 1
[a] += 1
f() += 1
del 1
del f()
global 1
nonlocal
assert
raise from x
print 1
print "hello"
exec "x"
a b'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
