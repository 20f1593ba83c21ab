"""Functions and classes written in C, called for each item: map, filter, sorted, max; results, errors, the depth of calls."""
import sys


class Text(str):
    def __init__(self, *args): print('init', [type(a).__name__ for a in args])


class Number(int):
    def __int__(self): return 77
    def __trunc__(self): return 78
    def __str__(self): return 'a number'


class Shown:
    def __str__(self): return Text('shown')


print(sum(map(ord, 'aé日😀')), list(map(chr, [97, 233, 0x1f600])), list(map(len, ['', 'ab', [1]])), list(map(abs, [-1, 2.5, -2**70, True])))
print(list(map(int, '0123')), list(map(int, [' 7 ', '1_0', 2.9, True, Number(5), '٣'])), list(map(float, ['1e3', 2, True])), list(map(bool, ['', 'a', 0])))
print(list(map(str, [1, 2.5, 'a', None, Number(3)])), list(map(list, ['ab', 'c'])), list(map(type, [1, 'a', None])), list(map(range, [2, 3])))
print(str(Shown()), list(map(str, [Shown()])))
for f, items in ((ord, ['a', 'ab']), (ord, [1]), (chr, [-1]), (int, ['1', 'x']), (int, ['']), (float, ['x']), (len, [1]), (bytes, ['a']), (range, ['a']), (complex, ['1+j', 'z'])):
    try: print(list(map(f, items)))
    except Exception as e: print(f.__name__, type(e).__name__, e)
print(sorted('bca', key=ord), max('abc', key=ord), list(filter(int, '0102')), list(filter(str.isalpha, 'a1b')))
item = 'something ' + str(1)
before = sys.getrefcount(item)
list(map(len, [item])), list(map(str, [item])), list(map(list, [item]))
print(sys.getrefcount(item) - before)


class Counting:
    def __len__(self): return sys.getrefcount(self)
    def __int__(self): return sys.getrefcount(self)
    def __str__(self): return str(sys.getrefcount(self))
    def __iter__(self): return iter([sys.getrefcount(self)])


c = Counting()
print(list(map(len, [c])), list(map(int, [c])), list(map(str, [c])), list(map(list, [c])))


def deep(n):
    try: return deep(n + 1)
    except RecursionError: pass
    answers = []
    for f, argument in ((len, 'abc'), (int, '12'), (str, 12), (ord, 'a')):
        try: answers.append(list(map(f, [argument])))
        except RecursionError as e: answers.append(type(e).__name__)
    return len(answers)


print(deep(0))
