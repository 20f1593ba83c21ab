"""What is warned of in a text that is wrong: a literal once for each reading, a number once, nothing behind a broken token."""
import warnings

for text in ['"\\d" os', 'b"\\400" 0', 'p "\\d" **= 5', 'f(t)b"\\400" s is t', '"\\8""', 'print(b"\\400"', 'x = "\\d" 0777', '1if 1else 2',
             'for "s"x in l:\n    y = 1if 1else 2', '[.1if 1else 2', 'a. (1jif x)', 'def f(self, ,):\n  return 0in x', 'x = "\\d"', '"\\d" "\\e" x',
             'f"{1if 1else 2} {"', 'f"\\d{x}" y', 'x y\n"\\d"', 'x y\n1if 2else 3']:
    for action in 'always', 'error':
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter(action)
            try:
                compile(text, '<text>', 'exec')
                said = 'fine'
            except SyntaxError as error:
                said = error.args
        print(repr(text), action, said, [(w.category.__name__, str(w.message), w.lineno) for w in caught])

# the next token is read before the string in front of it is looked into
for text in ['[f"{}"', 'print(f"{1a}"', '["a" b"b"', '{"\\u12"', 'f"{x!}"\\', '"a" b"b"\\', 'f"{"\\\n', 'f(f"{)"', '"\\x" 0777', 'b"\xe9" $']:
    try:
        compile(text, '<text>', 'exec')
    except SyntaxError as error:
        print(repr(text), error.args)
