# bisect: against a count, with bounds, keys, other sequences; and errors
from bisect import *
import bisect as module

for data in ([], [1], [1, 1], [1, 2, 2, 2, 3, 5], list(range(0, 40, 3)), [1.0, 2, True + 2]):
    for x in (-1, 0, 1, 1.5, 2, 3, 4, 5, 100):
        if bisect_left(data, x) != sum(v < x for v in data) or bisect_right(data, x) != sum(v <= x for v in data) or bisect(data, x) != bisect_right(data, x):
            print('differs', data, x)
        for lo in range(len(data) + 1):
            for hi in range(lo, len(data) + 1):
                l, r = bisect_left(data, x, lo, hi), bisect_right(data, x, lo=lo, hi=hi)
                if l != lo + sum(v < x for v in data[lo:hi]) or r != lo + sum(v <= x for v in data[lo:hi]): print('differs', data, x, lo, hi)
        left, right = data[:], data[:]
        insort_left(left, x), insort(right, x)
        if left != sorted(data + [x]) or right != sorted(data + [x]): print('differs', left, right)
words = ['a', 'bb', 'cc', 'dddd']
print(bisect_left(words, 2, key=len), bisect_right(words, 2, key=len), bisect(words, 3, key=len), bisect_left(words, 2, 2, key=len))
pairs = [(1, 'x'), (2, 'y'), (2, 'z')]
insort(pairs, (2, 'new'), key=lambda p: p[0])
insort_left(pairs, (2, 'first'), key=lambda p: p[0])
print(pairs)
for text in '''bisect()|bisect([1])|bisect([1,2],1,-1)|bisect([1,2],1,hi=5)|bisect([1,2],3,hi=5)|bisect([1,2],1,hi=None)|bisect([1,2],1,0,-1)|bisect([1,2],1,0,None,key=lambda x:-x)|bisect(a=[1,2],x=1,lo=0,hi=2,key=None)|bisect(1,2)
bisect([1],'a')|insort([1,3],2)|insort((1,3),2)|insort()|bisect([1],1,'a')|bisect([1],1,0,'a')|bisect_left([1,2],1,0,2,None)|bisect is bisect_right|insort is insort_right|bisect([1],1,2**70)|insort([1,2],1,2**70)
bisect_left([],1)|bisect.__module__|bisect_left([1,2,3],3,lo=5)|bisect_left([1,2],1,0,-2)|bisect_left([1],1,key=5)|insort([1],1,key=5)|bisect_left({1:2},1)|bisect(range(10),4)|bisect('abc','b')|bisect((1,2,3),2)|bisect([1,2],1,x=3)
bisect([1,None],2)|insort([1],'a')|bisect([1],1,hi=1.5)'''.replace('\n', '|').split('|'):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '->', type(error).__name__, error)
class Seq:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i):
        print('get', i, end=' ')
        return self.items[i]
    def insert(self, i, x):
        print('insert', i, x, end=' ')
        self.items.insert(i, x)
s = Seq(1, 3, 5, 7, 9)
print(bisect(s, 5), bisect_left(s, 5), insort(s, 4), s.items)
class Sub(list):
    def insert(self, i, x):
        print('own insert', i)
        list.insert(self, i, x)
s = Sub([1, 2])
insort(s, 1.5)
print(s)
class Bad:
    def __lt__(self, other): raise ValueError('lt')
for call in (lambda: bisect([1, 2], Bad()), lambda: bisect_left([1, Bad()], 2), lambda: insort([1, 2], Bad()), lambda: bisect([1], 1, key=lambda x: 1 // 0)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
class Shrinks(list): pass
shrinks = Shrinks(range(10))
class Cutter:
    def __lt__(self, other):
        del shrinks[3:]
        return False
try:
    print(bisect(shrinks, Cutter()))
except IndexError as error:
    print('IndexError', error)
def grade(score): return 'FDCBA'[bisect([60, 70, 80, 90], score)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
# a dict is no sequence, also where nothing of it would be looked at
for call in (lambda: bisect_left({}, 1), lambda: insort({}, 1), lambda: bisect_left({}, 1, 0, 0), lambda: bisect({}, 1, 0, 1)):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
