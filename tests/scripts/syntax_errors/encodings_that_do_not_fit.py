"""compile() of bytes in an encoding that is unknown, is for no text, or can't read them: the encoding's own words, and no place."""


def show(text):
    try:
        exec(compile(text, '<bytes>', 'exec'), {})
    except SyntaxError as error:
        print(text, type(error).__name__, ascii(error.args), error.__context__)
    else:
        print(text, 'fine')


for encoding in (b'utf8', b'UTF_8', b'utf-8-unix', b'Latin-1-dos', b'ascii', b'cp1252', b'Non_sense', b'rot13', b'hex', b'zlib', b'unicode_escape',
                 b'utf-7', b'cp437', b'latin'):
    for rest in b'x = "\xc3\xa9"', b'x = "\x81"\n', b'x = 1 1\n':
        show(b'# coding: ' + encoding + b'\n' + rest)
show(b'\xef\xbb\xbf# coding: latin-1-dos\n')
show(b'#\xe9\n# coding: latin-1\nx = 1')
show(b'#\xe9\n# coding: ascii\nx = 1')
show(b'# coding: utf-8 \xe9\nx = 1')
show(b'# coding: utf8 \xe9\nx = 1')
