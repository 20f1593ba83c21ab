"""ast.parse(feature_version=...): what the older versions of the language did not have."""
import ast

for source in ('async def f(): pass', 'x: int = 1', 'x.y: int', '(x): int', 'a @ b', 'a @= b', '1_0', '0x_f', '(x := 1)', 'def f(a, /): pass', 'lambda a, /: 1',
               'f"{x}"', 'f"{x=}"', 'f"{x}="', 'with (a, b): pass', 'with (a as b): pass', 'with (a), b: pass', 'with a: pass', 'match x:\n case 1: pass',
               'try: a\nexcept* B: c', 'x = 1', 'async def f(): return [x async for x in y]'):
    lacking = {}
    for minor in range(3, 12):
        try:
            ast.parse(source, feature_version=(3, minor))
        except SyntaxError as e:
            lacking.setdefault(e.msg, []).append(minor)
    print(source.replace('\n', ';'), lacking)
try:
    ast.parse('x', feature_version=(2, 7))
except Exception as e:
    print(type(e).__name__)
