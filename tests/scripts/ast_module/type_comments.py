"""ast.parse(type_comments=True): where a type comment may stand, what it is attached to, and what is refused."""
import ast


def show(source, **how):
    try:
        tree = ast.parse(source, **how)
    except SyntaxError as e:
        print(repr(source), '->', type(e).__name__, e.msg, e.lineno)
        return
    found = [(type(n).__name__, getattr(n, 'lineno', 0), n.type_comment) for n in ast.walk(tree) if getattr(n, 'type_comment', None)]
    print(repr(source), '->', found, [(t.lineno, t.tag) for t in getattr(tree, 'type_ignores', [])])


for statement in (
        'x = 1 # type: str', 'x = y = [] # type: List[int]\n', 'if a: x = 1 # type: int', 'x = 1; y = 2 # type: int', 'x = yield # type: int',
        'x = 1 \\\n # type: int', 'é = 1 # type: int', 'x = 1 # type:int', 'x = 1 #type:   int  ', 'x = "# type: int"', 'x = 1 # a # type: int',
        'for x in y: # type: int\n  pass', 'with a as b: # type: int\n  pass', 'with (a): # type: int\n  pass',
        'async def f():\n  # type: () -> int\n  async for x in y: # type: int\n    pass\n  async with a: # type: str\n    pass',
        'def f(): # type: () -> int\n  pass', 'def f():\n  # type: () -> int\n  # plain\n  pass', '@dec\ndef f(): # type: () -> int\n  pass',
        'def f(\n  a, # type: int\n  b=1, # type: str\n  *c, # type: X\n  d=(2), # type: Y\n  **e # type: Z\n):\n  # type: (...) -> W\n  pass',
        'class A:\n  def f(self, # type: A\n        b):\n    # type: () -> int\n    x = 5 # type: z\n    return 5',
        'x = 1 # type: ignore', 'x = 1 # type: ignore[foo]', 'x = 1 # type: ignore@q', 'x = 1 # type: ignored', '# type: ignore\nx'):
    show(statement, type_comments=True)
print('-- refused')
for statement in (
        'x: int # type: int', 'x += 1 # type: int', '# type: int\nx', 'class A: # type: int\n  pass', 'if x: # type: int\n  pass',
        'x = (1, # type: int\n 2)', 'x = 1; # type: int', 'for x in y: pass # type: int', 'foo(\n  # type: int\n)', 'del x # type: int',
        'def f(*, # type: int\n  a):\n  pass', 'def f(a, /, # type: int\n  b):\n pass', '(lambda a: # type: int\n  1)', 'with (a as b): # type: int\n  pass',
        'def f():  # type: () -> int\n  # type: () -> str\n  pass', 'def f():\n  # type: () -> int\n  # type: () -> str\n  pass'):
    show(statement, type_comments=True)
    ast.parse(statement)
print('-- the type of a function')
for text in ('() -> int', '(int, str) -> Callable[[int], str]', '(*int) -> x', '(a, **b) -> c', '(a, *b, **c) -> d', '(...) -> None\n',
             '(a, *b, c) -> d', '(*a, *b) -> c', 'a -> b', '(a)', '(a) ->', '() -> a, b', '(a=1) -> b', '(a,) -> b', '(**a, *b) -> c', '(x for x in y) -> z'):
    try:
        print(text.strip(), ast.dump(ast.parse(text, mode='func_type')))
    except SyntaxError as e:
        print(text, e.msg)
