# bytes: indexing, slicing, methods shared with str.
b = b'hello \x00\xff'
print(b, len(b), b[0], b[-1], b[1:4], b[::-1], list(b), b'el' in b, 104 in b, 5 in b)
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes(b'x'), bytes('é', 'utf-8'), bytes(range(5)), bytes((65,)), b'a' + b'b', b'ab' * 2, 2 * b'x')
print(b'a,b'.split(b','), b' a '.strip(), b'abc'.find(b'c'), b'abc'.find(99), b'abc'.replace(b'b', b'xx'), b'-'.join([b'a', b'b']), b'aXbX'.count(b'X'), b'Ab'.upper(), b'Ab'.lower(), b'ab cd'.title(), b'ab'.center(6, b'*'))
print(b'abc'.startswith(b'a'), b'abc'.endswith((b'x', b'c')), b'a=b'.partition(b'='), b'abc'.index(b'b'), b'5'.zfill(3), b'a\tb'.expandtabs(4), b'a\nb'.splitlines(), b'abc'.removeprefix(b'a'))
print(b'abc'.hex(), b'abc'.hex('-'), b'abcde'.hex(':', 2), b'abcde'.hex('_', -2), bytes.fromhex('61 62 63'), bytes.fromhex('FFfe'), b'abc'.isalpha(), b'12'.isdigit(), b'abc'.translate(bytes(range(255, -1, -1))), b'abc'.translate(None, b'b'), bytes.maketrans(b'a', b'b')[97])
print(repr(b"it's"), repr(b'"'), repr(b'\'"'), repr(b'\t\n\r\\\x7f\x80'), str(b'a'), b'%d %s %r %x' % (1, b'x', 'y', 255), b'%c%c' % (65, b'B'), b'%5.1f|%-4d|' % (1.5, 2), b'a' < b'b', b'a' == 'a', hash(b'') == hash(''))
for f in (lambda: b[100], lambda: b['a'], lambda: b + 'a', lambda: b.find('a'), lambda: bytes([256]), lambda: bytes(-1), lambda: bytes('a'), lambda: bytes(1.5), lambda: bytes.fromhex('6'), lambda: bytes.fromhex('zz'), lambda: b.join(['a']), lambda: 'a' in b, lambda: 300 in b, lambda: bytes(['a']), lambda: b'%s' % 'a', lambda: b'%d' % b'1', lambda: b'a' < 'a', lambda: b.split(''), lambda: bytes(1, 2), lambda: bytes(None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
