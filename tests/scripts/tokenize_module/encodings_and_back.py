# Detect_encoding and untokenize.
import io
import tokenize


def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


for text in [b'', b'x\n', b'# coding: latin-1\n', b'#!/usr/bin/x\n# -*- coding: utf-8 -*-\n', b'\xef\xbb\xbfx\n', b'\xef\xbb\xbf# coding: utf-8\n', b'\xef\xbb\xbf# coding: latin-1\n',
             b'# coding: nope\n', b'x\n# coding: latin-1\n', b'\xff\n', b'\n# vim: set fileencoding=ascii :\n', b'# coding=UTF_8\n', b'   \n#coding:iso-8859-15\n', b"'''\n# coding: latin-1\n"]:
    t(tokenize.detect_encoding, io.BytesIO(text).readline)
for source in ['x = 1\n', 'def f(a):\n    return a  # c\n\nf( 2 )\n', 'a = (1,\n     2)\n', 'a\\\n + b\n', 's = """a\nb"""\n', 'if x:\n\ty\nz\n']:
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    print(tokenize.untokenize(tokens) == source, repr(tokenize.untokenize(t[:2] for t in tokens)))
print(tokenize.untokenize(tokenize.tokenize(io.BytesIO(b'# coding: latin-1\nx = 1\n').readline)))
t(tokenize.untokenize, [(1, 'a', (1, 5), (1, 6), ''), (1, 'b', (1, 0), (1, 1), '')])
