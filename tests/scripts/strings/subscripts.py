"""Indices and slices of texts of each width."""
from _cases import cases
texts = ['', 'a', 'abcdef', 'aé', '\u0105bc\u20acd', '\U0001f600x\U0001f601y']
ends = [None, 0, 1, -1, 2, -2, 10, -10, 10**30, -10**30]
for t in texts:
    for i in (0, 1, -1, 2, -7, 5):
        try: print(ascii(t), i, ascii(t[i]))
        except IndexError as e: print(ascii(t), i, e)
    for step in (None, 1, 2, -1, -2, 10**20, -10**20):
        print(ascii(t), step, [ascii(t[a:b:step]) for a in ends for b in ends])
cases('''
'abc'[1.0]
'abc'['a']
'abc'[None]
'abc'[1, 2]
'abc'[10**30]
'abc'[::0]
'abc'['a':]
'abc'[:1.5]
'abc'[True], 'abc'[False:True]
'abc'[0] = 'x'
'abc'[0:1] = 'x'
del 'abc'[0]
'abc'.__getitem__(1), 'abc'.__getitem__(slice(1, None)), 'abc'.__len__(), 'abc'.__contains__('b')
'abc'.__getitem__('x')
'abc'.__contains__(1)
1 in 'abc'
b'a' in 'abc'
None in 'abc'
'' in '', '' in 'a', 'ab' in 'a', 'bc' in 'abc', 'é' in 'aé', 'a' in '\\u20aca', '\\u20ac' in 'abc'
''')
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class Bad:
    def __index__(self): return 'x'
class Raises:
    def __index__(self): raise KeyError('idx')
print('abcdef'[I(2)], 'abcdef'[I(1):I(4):I(2)], 'abc'[I(-1)])
for b in (Bad(), Raises(), I(10**30)):
    for f in (lambda: 'abc'[b], lambda: 'abc'[b:], lambda: 'abc' * b):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
