"""compile() of bytes that are no UTF-8: what is wrong in front of them is told first."""
for text in [b'm\x80o\n', b'x y m\x80', b'"m\x80"', b'return 1 0777\n', b'return 1 \xc3\xa9 $\n', b'x = "\\d\x80"', b'f"{\x80}"', b'# \x80\nx y', b'x = 1 # \xff']:
    for mode in 'exec', 'eval', 'single':
        try:
            compile(text, '<text>', mode)
            print(text, mode, 'fine')
        except SyntaxError as error:
            print(text, mode, error.args)
for text in b'return m\x80o\n', b'class \xc3I: pass', b'x y\nz\xff':  # CPython's own message differs from one to the next
    try:
        compile(text, '<text>', 'eval')
    except (SyntaxError, UnicodeDecodeError) as error:
        print('refused')
