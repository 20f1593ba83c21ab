# sys.intern, and which strings are one object by themselves.
import sys

a = ''.join(['some', ' ', 'text'])
b = ''.join(['some', ' ', 'text'])
print(a is b, sys.intern(a) is sys.intern(b), sys.intern(a) is a, sys.intern('x' * 5) is sys.intern('xxxxx'))
print('name' is ''.join(['na', 'me']), sys.intern(''.join(['na', 'me'])) is 'name')


class S(str):
    pass


for bad in (5, b'a', None, S('x'), ['a']):
    try:
        sys.intern(bad)
    except TypeError as e:
        print(e)
for call in (lambda: sys.intern(), lambda: sys.intern('a', 'b'), lambda: sys.intern(string='a')):
    try:
        call()
    except TypeError as e:
        print(e)
print(chr(65) is 'A', 'abc'[0] is 'a', ''.join([]) is '')
print((lambda: 1).__name__ is '<lambda>'[:100], [].__class__.__name__ is 'list')


class C:
    attribute = 1


name = ''.join(['attri', 'bute'])
setattr(C, name, 2)
print([k is sys.intern(k) for k in C.__dict__ if k == 'attribute'], C.attribute)
d = {}
exec('a_variable = 1', d)
print([k is sys.intern('a_variable') for k in d if k.startswith('a_')])
