# Broken lines, one after another: type, message, line, columns.
sources = '''a <> b
\\
\\ x
x = \\
async
await
async def
async x
match x:
case 1: pass
if x: y = 1 else: z
x if y
x if y else
[x for]
[x for x]
[x for x in]
[for x in y]
{x: y for}
{**a for a in b}
[*a for a in b]'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
