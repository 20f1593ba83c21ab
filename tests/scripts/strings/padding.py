# center, ljust, rjust, zfill, strip, expandtabs.
print(['a'.center(5), 'ab'.center(5), 'abc'.center(6), 'abcd'.center(7), 'a'.center(0), 'a'.center(4, '*'), 'ab'.center(7, 'é')])
print(['a'.ljust(4), 'a'.rjust(4), 'a'.ljust(4, '.'), 'a'.rjust(4, '☃'), 'abc'.ljust(2), 'abc'.rjust(-3)])
print(['42'.zfill(5), '-42'.zfill(5), '+42'.zfill(5), '--1'.zfill(5), ''.zfill(3), 'abc'.zfill(2), '-'.zfill(3)])
print(['  a b '.strip(), '  a b '.lstrip(), '  a b '.rstrip(), 'xxaxbxx'.strip('x'), 'xyaxyb'.lstrip('yx'), 'abba'.rstrip('ab'), '\t\n a\x1c\u2003'.strip(), 'a'.strip(''), ''.strip(), 'aaa'.strip('a'), '  '.strip(None)])
print(['a\tb'.expandtabs(), 'ab\tc\td'.expandtabs(4), '\t'.expandtabs(3), 'a\n\tb'.expandtabs(4), 'a\tb'.expandtabs(0), 'a\tb'.expandtabs(-1), 'a\tb'.expandtabs(tabsize=2), '\ta\r\tb'.expandtabs(4)])
for f in (lambda: 'a'.center(), lambda: 'a'.center('5'), lambda: 'a'.ljust(5, 'ab'), lambda: 'a'.rjust(5, ''), lambda: 'a'.center(5, 1), lambda: 'a'.strip(1), lambda: 'a'.zfill(1.5), lambda: 'a'.ljust(3, b' ')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
