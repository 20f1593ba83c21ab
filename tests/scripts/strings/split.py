# split, rsplit, splitlines.
print('a b  c'.split(), ' a b  c '.split(), ''.split(), '   '.split(), 'a'.split())
print('a b  c'.split(' '), ''.split(' '), ' '.split(' '), 'a,b,,c'.split(','), ',a,'.split(','))
print('a b c d'.split(None, 2), '  a b c  '.split(None, 1), 'a,b,c'.split(',', 1), 'a,b,c'.split(',', 0), ' a b '.split(None, 0), 'a,b,c'.split(sep=',', maxsplit=-1))
print('a b c d'.rsplit(None, 2), '  a b c  '.rsplit(None, 1), 'a,b,c'.rsplit(',', 1), 'a,b,c'.rsplit(','), ' a b '.rsplit(None, 0), ''.rsplit(), ''.rsplit(','))
print('a--b--c'.split('--'), 'a---b'.split('--'), 'aXbXc'.split('X', maxsplit=1), 'abcabc'.split('bc'), 'aaa'.split('a'), 'aaa'.rsplit('aa'))
print('a\u2003b\xa0c\x1cd\x85e'.split(), 'tab\tnew\nline\x0b\x0c\r'.split())
print('a\nb\r\nc\rd'.splitlines(), 'a\nb\n'.splitlines(), ''.splitlines(), '\n'.splitlines(), '\n\n'.splitlines(), 'a\n\nb'.splitlines(True))
print('a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i'.splitlines(), 'x\r\ny'.splitlines(keepends=True))
for f in (lambda: 'a'.split(''), lambda: 'a'.rsplit(''), lambda: 'a'.split(1), lambda: 'a'.split(',', 'x'), lambda: 'a'.split(',', 1, 2), lambda: 'a'.split(foo=1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
text = 'key = value = more\nother=1\n'
print([tuple(p.strip() for p in line.split('=', 1)) for line in text.splitlines()])
