# A tree is compiled as it stands: names and constants that no text could spell, and the place of each node.
import ast
import traceback

tree = ast.parse('import math as m\ndef f(x):\n    return m.sqrt(\n        x) / zero\n', 'odd.py')
for node in ast.walk(tree):
    if isinstance(node, ast.Name):
        node.id = '@' + node.id
    elif isinstance(node, ast.alias):
        node.asname = '@' + node.asname
    elif isinstance(node, ast.arg):
        node.arg = '@x'
space = {'@zero': 0}
exec(compile(tree, 'odd.py', 'exec'), space)
print(sorted(name for name in space if name[:1] == '@'), space['f'].__code__.co_varnames)
try:
    space['f'](4)
except ZeroDivisionError as error:
    frame = error.__traceback__.tb_next
    print(frame.tb_lineno, traceback.extract_tb(frame)[0].name)
expression = ast.Expression(ast.Tuple([ast.Constant(value) for value in ((1, (2.5, 'a')), frozenset({3}), ..., b'x', 'two\nlines', 1j)], ast.Load()))
print(eval(compile(ast.fix_missing_locations(expression), '', 'eval')))
body = [ast.Expr(ast.Call(ast.Name('print', ast.Load()), [ast.Name(f'line {n}', ast.Load())], []), lineno=n * 10, col_offset=n) for n in (3, 1, 2)]
for statement in body:
    for node in ast.walk(statement):
        node.lineno, node.col_offset, node.end_lineno, node.end_col_offset = statement.lineno, statement.col_offset, None, None
code = compile(ast.Module(body, []), 'jumping.py', 'exec')
print([line for line in sorted({line for _, _, line in code.co_lines() if line})])
try:
    exec(code, {'line 3': 'there'})
except NameError as error:
    print(error.__traceback__.tb_next.tb_lineno, error)


class Loud(ast.Name):
    "A class of nodes of the program's own."


tree = ast.parse('a + b', mode='eval')
tree.body.left = ast.copy_location(Loud('c d', ast.Load()), tree.body.left)
print(eval(compile(tree, '', 'eval'), {'c d': 40, 'b': 2}))
match = ast.parse('match v:\n case [1, *rest]: r = rest\n case {"k": k, **others}: r = k, others\n case str(): r = "text"\n case _: r = None')
for value in ([1, 2, 3], {'k': 5, 'z': 1}, 'q', 7):
    space = {'v': value}
    exec(compile(match, '', 'exec'), space)
    print(space['r'])
text = '''
async def a(x, /, y: int = 1, *args, z, w=2, **kw) -> str:
    async with x as q, y:
        async for i in z:
            yield f"{i!r:>{w}}" if i else (await x)
    try:
        del q[1:2, ::3].attr
    except (A, B) as e:
        raise e from None
    else:
        nonlocal_ = lambda *, k=1: {**kw, 'a': [*args]}
    finally:
        assert not (x < y <= z is not w), 'message'
    global g
    gg: int = (yield)
    g //= -1
    while (h := g): break
    else: pass
    @decorated(1, *args, k=2, **kw)
    class C(Base, metaclass=M):
        x = {i: j for i, j in z if i for k in j}, {*args}, {i for i in z}, (i async for i in x)
'''
same = compile(ast.parse(text), 'long.py', 'exec')
again = compile(text, 'long.py', 'exec')
inner, other = (next(c for c in code.co_consts if hasattr(c, "co_code")) for code in (same, again))
print(inner.co_varnames == other.co_varnames, inner.co_names == other.co_names, inner.co_code == other.co_code, inner.co_flags == other.co_flags)
