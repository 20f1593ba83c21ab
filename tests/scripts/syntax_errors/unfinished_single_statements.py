"""The line that an error shows when a text compiled as a single statement ends in its middle, without a newline."""
for source in ('def f():', '\ndef f():', 'class A:\n    def f(self):', 'for x in y:\n    try:', 'try:\n    a\n    b', 'if a:\n    b = (1,\n    2)\n    try: c',
               '# first\nwhile 1:', 'def f(a,\n  b):', 'x = """a\nb"""\nclass A:', 'with a as b, \\\n  c:', 'match x:\n  case 1:', 'match x:', '@d\ndef f():', 'else:'):
    for ending in '', '\n', ' ', ' # comment':
        try:
            compile(source + ending, 'text', 'single')
        except SyntaxError as e:
            print(repr(source + ending), type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text))
