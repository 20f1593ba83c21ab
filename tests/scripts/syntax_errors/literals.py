# Broken lines, one after another: type, message, line, columns.
sources = '''1 2
"a" 1
a.1
a.
.a
1.a
0777
0x
0b2
0o8
1__0
1_
1e
1.5j5
0_
08
\'unclosed
"unclosed
\'\'\'unclosed
f"{"'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
