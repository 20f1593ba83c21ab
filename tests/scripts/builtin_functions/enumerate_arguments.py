"""enumerate(): start of all kinds, keywords, growing past the machine's ints, reduce."""
from _cases import cases

class I:
    def __index__(self):
        return 7

cases('''
list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate(iterable='ab', start=2))
list(enumerate('ab', I())), list(enumerate('ab', True))
list(enumerate('abc', 2**63 - 2)), list(enumerate('ab', 10**30)), list(enumerate('ab', -2**63 - 1))
enumerate()
enumerate(1)
enumerate('a', 'b')
enumerate('a', 1.0)
enumerate('a', None)
enumerate('a', 1, 2)
enumerate(start=1)
enumerate('a', begin=1)
enumerate(iterable='a', iterable2='b')
e = enumerate('abc')
iter(e) is e, next(e), next(e), e.__reduce__()[1][1], list(e), list(e), next(e, 'end')
next(e)
enumerate('abc', 5).__reduce__()[1][1], enumerate('abc', 10**20).__reduce__()[1][1]
enumerate.__class_getitem__(int), enumerate[int]
type(enumerate('a').__next__()), hasattr(enumerate('a'), '__length_hint__')
e = enumerate('xy'); a = next(e); b = next(e)
a is b, a, b
''', globals())

class Sub(enumerate):
    def __new__(cls, *args):
        return super().__new__(cls, *args)

s = Sub('ab', 3)
s.note = 1
print(type(s).__name__, list(s), s.__dict__)
