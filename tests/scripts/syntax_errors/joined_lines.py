"""A line that a string or a backslash joins to earlier ones is shown with them, as long as nothing behind it was read."""


def show(text, mode='exec', flags=0):
    try:
        compile(text, '<text>', mode, flags, True)
    except SyntaxError as error:
        print(type(error).__name__, error.args)
    else:
        print('fine', repr(text))


for text in ['x = """a\nb""" \\ z\n', 'x = """é\nb""" é y\n', 'x = \\\n  1 2\n', 'x = (1,\n"""\n""" 2 3)\n', 'x = (1 +\n 2 3\n',
             'x = """\n""" + (', 'x = (\n"""\n"""', 'if 1:\n  """\n  """\n   x\n', 'if 1:\n  \\\n x\n y\n', 'x = \\\n\\',
             'x = """\n""" \\\n\\', 'x = \\\n   0777 8\n', "x = f'''\n{a b}''' c\n", '"""\n"""\n  x', '"""é\né""" + 1 = 2\n',
             '(a,\n """é\né""") + 1 = 2\n', 'del """\n""", f()', 'for """\n""" in x: pass\n', 'match x:\n  case """\n""" + 1: pass\n',
             'if x:\n\\\n  1\n 2\n', 'def f():\n    """\n    """return 1\n']:
    show(text)

# a backslash in front of a line's first token joins nothing to it; the end of the text still belongs to the last line
for text in ['\\\n-', '\\\nprint x', '  \\\n(', '\\\n\\\nf"{"', 'if x:\\\n    \n', "for t in '''\na\n'''.s():\n", '@"""a\nb"""',
             '@"""a\nb"""\n#c\n', '𝔘"""a\n"""', '(\n\\\nx y)']:
    show(text)

# compile() in mode 'eval' keeps the blanks in front of an expression, eval() does not
for text in ' 1', '\t1', '  ', '\n 1':
    show(text, 'eval')
    try:
        print(eval(text))
    except SyntaxError as error:
        print(error.args)
