"""join: iterables of every kind, what is no text, iterables that change."""
from _cases import cases

class Grows(list):
    def __iter__(self):
        yield 'a'
        self.append('x')
        yield 'b'

class S(str):
    def __str__(self):
        return 'never'

cases('''
''.join([]), '-'.join([]), '-'.join(['a']), '-'.join('abc'), ''.join({'a': 1}), '-'.join(('a', 'b')), ', '.join(iter(['x', 'y'])), '\\u20ac'.join(['a', '\\U0001f600'])
'-'.join(Grows(['q'])), '-'.join(c for c in 'ab')
'-'.join(5)
'-'.join(None)
'-'.join([1])
'-'.join(['a', None, 'b'])
'-'.join(['a', b'b'])
'-'.join()
'-'.join('a', 'b')
'-'.join([S('in')]), type('-'.join([S('x')])), type(S('-').join(['a']))
x = 'only'; ''.join([x]) is x, ', '.join((x,)) is x
b'-'.join([]), b'-'.join([b'a', bytearray(b'b'), memoryview(b'c')]), bytearray(b'-').join([b'a', b'b']), type(bytearray(b'').join([b'x'])), type(b''.join([bytearray(b'x')]))
b'-'.join(['a'])
b'-'.join([1])
b'-'.join(b'ab')
b'-'.join([None])
b'-'.join(5)
b'-'.join([memoryview(b'abcd')[::2]])
x = b'only'; b''.join([x]) is x
len(','.join(['ab'] * 100000)), ''.join(chr(n) for n in range(0x20, 0x120)).isprintable()
'-'.join(x for x in (1 / 0,))
''', globals())
