# Parse and dump: statements and expressions.
from _cases import cases

cases(r'''
import ast
d = lambda t, **k: ast.dump(ast.parse(t), **k)
d('x = 1; y: int = 2; z += 3; del a, b.c, d[e]')
d('def f(a, /, b: int = 1, *c, d, e=2, **g) -> r:\n "doc"\n return a\n'), d('async def f():\n await x\n async for a in b: pass\n async with c as d: pass')
d('class C(B, metaclass=M):\n @p\n def m(self): yield; yield 1; yield from x')
d('for i in x:\n break\nelse:\n continue'), d('while 1: pass'), d('if a: b\nelif c: d\nelse: e')
d('with a as b, c: pass'), d('try: a\nexcept B as e: c\nexcept: d\nelse: f\nfinally: g'), d('try: a\nexcept* B: c'), d('raise A from b'), d('assert a, b')
d('import a.b as c, d'), d('from ..m import x as y'), d('from . import *'), d('global a, b'), d('def f(): nonlocal a')
d('a and b or not c'), d('a if b else c'), d('lambda x, *y: z'), d('(a := 1)'), d('a < b <= c is not d not in e'), d('-a + ~b ** c @ d // e')
d('f(a, *b, c=d, **e)'), d('a.b[c:d:e, ::]'), d('[*a, b]'), d('{**a, b: c}'), d('{a, b}'), d('(a, b)'), d('[a for b in c if d async for e in f]'), d('{a: b for c in d}'), d('(a for b in c)')
d('f"a{b!r:>{c}}d{e}"'), d('f"{x=}"'), d('u"x"'), d('b"x"'), d('...'), d('1j'), d('f""')
d('match a:\n case 1 | -2: b\n case "x" as y: c\n case [a, *_, b]: d\n case {"k": v, **r}: e\n case P(x, y=z) if g: h\n case None: i\n case _: j\n case a.b: k')
ast.dump(ast.parse('1+2', mode='eval')), ast.dump(ast.parse('x', mode='single')), d('', indent=1), d('x', include_attributes=True)
print(d('f(x, y=1)[2]', indent=2)), print(d('a = [1, (2, 3)]', indent='\t', annotate_fields=False))
ast.dump(ast.Name('x')), ast.dump(ast.Name(id='x', ctx=ast.Load()), annotate_fields=False), ast.dump(ast.Call(), annotate_fields=False), ast.dump(ast.arg('x', None)), ast.dump(ast.Constant(None)), ast.dump(ast.Raise(cause=ast.Name('e')), annotate_fields=False)
ast.dump(5)
''')
