"""str.maketrans and str.translate: tables of all kinds."""
from _cases import cases

class Table:
    def __getitem__(self, key):
        if key == ord('a'):
            return 'AAA'
        if key == ord('b'):
            return None
        if key == ord('c'):
            return ord('C')
        if key == ord('e'):
            raise IndexError
        raise LookupError

class Odd:
    def __init__(self, value):
        self.value = value

    def __getitem__(self, key):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

cases('''
str.maketrans({'a': 'b', 97 + 1: None, 'c': 'xyz', 'd': 100})
str.maketrans('abc', 'xyz'), str.maketrans('ab', 'xy', 'cd'), str.maketrans('', ''), str.maketrans('aa', 'bc')
str.maketrans('ab', 'x')
str.maketrans('a', 5)
str.maketrans(5, 'a')
str.maketrans(5)
str.maketrans('abc')
str.maketrans({'ab': 'c'})
str.maketrans({'': 'c'})
str.maketrans({1.5: 'c'})
str.maketrans({'a': 1.5})
str.maketrans('a', 'b', 5)
str.maketrans('a', 'b', None)
str.maketrans()
str.maketrans('a', 'b', 'c', 'd')
'abcde'.translate(Table()), 'abc'.translate({}), ''.translate(Table()), 'abc'.translate(str.maketrans('abc', 'xyz', 'b'))
'ab'.translate({97: '\\u20ac', 98: 0x1f600}), 'a'.translate({97: ''}), 'aaa'.translate({97: None})
'a'.translate({97: 0x110000})
'a'.translate({97: -1})
'a'.translate({97: 1.5})
'a'.translate({97: b'x'})
'a'.translate(Odd(ValueError('from the table')))
'abc'.translate(Odd(KeyError('k')))
'a'.translate(5)
'a'.translate()
'a'.translate('xyz'), '\\0\\1'.translate('ab'), '\\0\\1\\2'.translate(['x', None])
'\\u20ac\\U0001f600z'.translate({0x20ac: 'E', 0x1f600: ':)'})
'ab'.translate({97: 'b', 98: 'a'}), 'a\\ud800'.translate({0xd800: 'x'})
type('S', (str,), {})('abc').translate({97: 'z'}), 'hello world'.translate(str.maketrans({' ': '_', 'l': 'LL'}))
'abc'.translate(bytes(range(256)))
'abc'.translate(bytes(10))
''', globals())
