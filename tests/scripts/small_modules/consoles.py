# Code and codeop: whole commands and beginnings of them.
import code
import codeop
import contextlib
import io

for source in ['x = 1', 'if x:', 'if x:\n  y', 'if x:\n  y\n', '', '# c', 'x +', '(1,', 'def f():', 'a b', '"""abc', "'abc", 'for i in x: pass', 'for i in x: pass\n', 'x = (1 +\n', 'class C:\n  pass', 'else', '@d', 'try:', 'try:\n x', 'x\\', 'lambda', 'while 1:\n  if x:\n', '1 if', '[', ')', 'return', 'x = 5; y', 'pass\n', '1/0']:
    try:
        print(repr(source), codeop.compile_command(source) is not None)
    except SyntaxError as e:
        print(repr(source), type(e).__name__)
console = code.InteractiveConsole({'x': 5})
err = io.StringIO()
with contextlib.redirect_stderr(err):
    for line in ['x', 'def f(a):', '  return a * 2', '', 'f(x)', '1/0', 'a b', 'y = 3']:
        print(repr(line), console.push(line))
print([line for line in err.getvalue().splitlines() if not line.startswith(('    ~', 'SyntaxError'))])
print(console.locals['y'], sorted(k for k in console.locals if k != '__builtins__'))
lines = iter(['1 + 1', 'print("hi")'])


def read(prompt):
    print(repr(prompt))
    try:
        return next(lines)
    except StopIteration:
        raise EOFError


with contextlib.redirect_stderr(err):
    code.interact('banner', read, {}, 'bye')
print(err.getvalue().splitlines()[-3:])
