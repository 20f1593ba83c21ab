"""compile() of bytes that are no UTF-8: nobody minds them in comments; names and strings are refused where they stand."""


def show(text):
    try:
        compile(text, '<bytes>', 'exec')
    except SyntaxError as error:
        print(text, type(error).__name__, error.args)
    else:
        print(text, 'fine')


for text in [b'# \xff\n1', b'x = 1\n# abc \xe9\n', b'x = 1 # \xe4\xe4', b'#\xff coding: latin-1\n', b'if x:\n# \xff\n y\n# \xff', b'x = (1,\n# \xff\n2)',
             b'x = "\xff"\n', b'x = \xff\n', b'\xff', b'x\xff = 1', b'x = 1 \xff', b'\n\n\xed\xa0\x80', b'f(1, \xf8)', b'x.\xff', b'\xef\xbb',
             b'x = """\n\xff"""', b'\xc3\xa9 = "\xff"', b"x = 'a' + b'\xff'", b'x = "\xe4\xb8" + 1', b'f"\xff"', b'rb"\xff"', b'"\\\xff"', b'"a\\n\xe9\xe9"',
             b'"\xff" "\xfe"', b'def f():\n "\xff"\n return', b'\xe4\xb8\xad y', b'a b # \xff', b'a b\n# \xff', b'"""\n# \xff\n', b"'\xff"]:
    show(text)

exec(b'x = 1 # \xe9t\xe9\nprint(x)')
# without a cookie columns are counted in bytes, with one in characters
for text in b'\xc3\xa9 y', b'# coding: utf-8\n\xc3\xa9 y', b'\xef\xbb\xbf\xc3\xa9 y', b'# coding: latin-1\n\xe9 y':
    show(text)
