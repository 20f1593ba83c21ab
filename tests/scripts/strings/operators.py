"""+, *, %, comparisons, hash of str and of its subclasses."""
from _cases import cases
cases('''
'a' + 1
'a' + b'b'
'a' + None
1 + 'a'
'a' - 'b'
'a' * 'b'
'a' * 1.5
'a' * None
'a' * -1, 'ab' * 0, 'ab' * 3, 3 * 'ab', 'é' * 2, True * 'x', 'a' * False
'a' * 10**30
'ab' * (2**62)
'a' / 2
-'a'
~'a'
'a' < 1
'a' >= b'a'
'a' < 'b', 'a' < 'A', 'a' < 'aa', '' < 'a', 'é' > 'z', '\\U0001f600' > '\\uffff', 'abc' == 'abc', 'abc' != 'abd', 'a' == b'a', 'a' == 1
'a'.__add__('b'), 'a'.__mul__(3), 'a'.__rmul__(2), 'a'.__eq__(1), 'a'.__lt__('b'), 'a'.__lt__(1), 'a'.__ne__('a'), 'a'.__mod__(()), 'a'.__rmod__('%s'), 'a'.__rmod__(5)
'a'.__add__(1)
'a'.__mul__('x')
'a'.__radd__
hash('') == hash(b''), hash('a') == hash('a'), 'a'.__hash__() == hash('a')
'a'.__class__, 'a'.__getnewargs__(), 'a'.__str__(), 'a'.__repr__(), 'a'.__format__('>3'), 'a'.__iter__().__next__()
'a' in 'abc' in ['abc'], 'a' 'b' 'c', ('a'
'a'
'x' if '' else 'y', not 'a', bool(''), bool(' ')
'a'()
len('a\\U0001f600'), len('é'), len(''), ord('a'), ord('\\U0010ffff'), chr(97), chr(0x10ffff), chr(0)
ord('')
ord('ab')
ord(5)
ord(b'a'), ord(bytearray(b'b'))
ord(b'ab')
chr(-1)
chr(0x110000)
chr(10**30)
chr('a')
chr(1.5)
ascii('é\\u20ac\\U0001f600\\n\\'"'), repr('\\'"'), repr("it's"), repr('\\x7f\\x80\\xad\\u2028\\ufeff\\ud800')
''')
