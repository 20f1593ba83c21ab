# Broken lines, one after another: type, message, line, columns.
sources = '''f"{}"
f"{a"
f"}"
f"{a!x}"
f"{a!}"
f"{a:{b:{c}}}"
f"{a b}"
f"{lambda x: 1}"
f"{#}"
b"é"
"\\x1"
"\\u12"
"\\N{nope}"
"\\U99999999"
b"\\x1"
$
?
a ? b
x!
!x'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
