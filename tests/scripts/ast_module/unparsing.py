# Unparse: text that means the same tree.
import ast

SOURCES = [
    'x = 1', 'a, b = c', '(a, b), c = d', 'x: int', '(x): int = 1', 'a.b: c', 'x += 1', 'del a, b[0]', 'return_ = (yield)', 'x = yield y',
    'def f(a, /, b, c=1, *d, e, f=2, **g) -> int: pass', 'def f(*, a): return', 'lambda: 0', 'lambda a, *b, c=1: (a, b)', 'async def f():\n await x',
    'class A: pass', 'class B(A, metaclass=M, *x, **y):\n  "doc"\n  z = 1', '@d\n@e(1)\ndef f(): """doc"""',
    'for i in range(3):\n  pass\nelse:\n  x', 'for a, b in c: pass', 'while True: break', 'if a: b\nelif c: d\nelse: e', 'if a: b\nelse:\n if c: d\n e',
    'with a as b, c as (d, e): pass', 'try: a\nexcept A: b\nexcept (B, C) as d: e\nelse: f\nfinally: g', 'try: a\nexcept* E as e: b', 'raise', 'raise A from B',
    'assert a, "m"', 'import a.b, c as d', 'from . import a', 'from ..b import c as d, e', 'global a, b', '1 + 2 * 3 - (4 - 5)', '(1 + 2) * 3', '2 ** 3 ** 4', '(2 ** 3) ** 4', '-2 ** 2', '(-2) ** 2',
    'not a == b', '(not a) == b', 'a and (b or c)', 'a or b and c', 'a < b < c', '(a < b) < c', 'a if b else c if d else e', '(a if b else c) if d else e', 'x = a if b else c',
    '[a for b in c if d if e for f in g]', '{a: b for c in d}', '{a for b in c}', 'f(a for b in c)', '(a for b in c)', '{}', '{*()}', '{1: 2, **a}', '[*a, *b]', 'f(*a, **b, c=d)', 'a[1]', 'a[1:2, ::3]', 'a[b, c]', 'a[()]', 'a[b,]', 'a[1:2]',
    '1 .real', '1.5.real', '(-1).real', '(a + b).c', '(lambda: 0)()', 'a.b.c(d)[e]', '(await_).x', '(x := 5)', 'f((x := 5))', 'x = (y := 1)', '...', 'None', '1e400', '-1j', '1_000', '"a\\n\'b"', "b'x'", 'u"x"', "'''a\nb'''",
    'f"a{b}c"', 'f"{a!r:>{w}}"', "f'{a[\"k\"]}'", 'f"{{}}{x}"', 'f"{x:.2f}"', 'f""', "f'''{a}\n'''", 'f"it\'s {x}"', 'f"{ {1: 2}[1] }"', 'f"{lambda_}"', 'f"{(lambda: 1)}"',
    'match x:\n case 1: pass\n case [a, *b]: pass\n case {"k": v, **r}: pass\n case C(a, b=c): pass\n case (1 | 2) as d: pass\n case None | True: pass\n case _ if y: pass\n case -1: pass\n case a.b: pass\n case []: pass\n case {}: pass\n case (a, *_): pass',
    'def f():\n "doc \\" \'\'\' x"\n', '"module"\nx', 'a; b', 'x = *a, b', 'for x in *a, b: pass', 'return_(*a)', 'a @ b // c % d', 'a << b | c & d ^ e', '~a', '+a', '- -a', 'not not a', 'async def f():\n [x async for x in y]\n async with a as b: pass\n async for c in d: pass',
]
for source in SOURCES:
    tree = ast.parse(source)
    text = ast.unparse(tree)
    print(repr(text), ast.dump(ast.parse(text)) == ast.dump(tree))

print(repr(ast.unparse(ast.parse("x = 1\nclass A:\n    y = 1\n\n    def f(self): pass\n\n    class B: pass\n    @d\n    async def g(self):\n        def h(): pass"))))
for text in ['"a"', "'b'", '"', "'", '""', '"a" b']:
    for inner in ['"k"', "'k'", '1']:
        made = ast.JoinedStr([ast.Constant(text), ast.FormattedValue(ast.parse(f'd[{inner}]', mode='eval').body, -1, None), ast.Constant(text)])
        print(repr(text), inner, ast.unparse(made))
