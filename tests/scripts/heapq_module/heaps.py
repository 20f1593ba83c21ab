# heapq: every function against sorting, the order within the list, errors, and comparisons that meddle
from heapq import *
from heapq import _heapify_max, _heappop_max, _heapreplace_max
import heapq

def numbers(n, seed, top):
    result = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        result.append(seed >> 8 & top)
    return result
def is_heap(h): return all(h[(i - 1) // 2] <= h[i] for i in range(1, len(h)))
for n in (0, 1, 2, 3, 7, 16, 100, 1000):
    for top in (3, 255, 0xffff):
        data = numbers(n, n + top, top)
        h = data[:]
        heapify(h)
        pushed = []
        for x in data: heappush(pushed, x)
        m = data[:]
        _heapify_max(m)
        print(n, is_heap(h), is_heap(pushed), h[:8], pushed[:8], m[:8], [heappop(h) for _ in data] == sorted(data), [_heappop_max(m) for _ in data] == sorted(data, reverse=True))
        if n:
            h = data[:]
            heapify(h)
            print(heapreplace(h, -1), heapreplace(h, 500), heappushpop(h, -5), heappushpop(h, 10**6), is_heap(h), sum(h))
        for k in (-1, 0, 1, 2, 5, n, n + 3):
            for key in (None, lambda x: -x, lambda x: x % 5):
                if nsmallest(k, data, key) != sorted(data, key=key)[:max(k, 0)] or nlargest(k, iter(data), key=key) != sorted(data, key=key, reverse=True)[:max(k, 0)]:
                    print('differs', n, k, key)
                if nsmallest(k, iter(data), key) != sorted(data, key=key)[:max(k, 0)] or nlargest(k, data, key=key) != sorted(data, key=key, reverse=True)[:max(k, 0)]:
                    print('differs', n, k, key)
pairs = [(x % 3, i) for i, x in enumerate(numbers(30, 5, 255))]
first = lambda p: p[0]
print(nsmallest(5, pairs, key=first), nlargest(5, pairs, key=first), nsmallest(1, pairs, key=first), nlargest(1, pairs, key=first))
print(list(merge([1, 4, 7], [2, 5], [], [0, 9])), list(merge()), list(merge([1])), list(merge([5, 2], [4, 3], reverse=True)), list(merge(['a', 'ccc'], ['bb'], key=len)))
print(list(merge([(1, 'a'), (2, 'a')], [(1, 'b')], [(1, 'c'), (2, 'c')], key=first)), list(merge([(2, 'a'), (1, 'a')], [(2, 'b')], [(1, 'c')], key=first, reverse=True)))
def told(name, items):
    for x in items:
        print(name, end=' ')
        yield x
m = merge(told('p', [1, 2, 5]), told('q', [2, 3]))
print([next(m) for _ in range(3)], list(m), type(m).__name__)
for text in '''heappush()|heappush([])|heappush((),1)|heappush(heap=[],item=1)|heappop([])|heappop(())|heappop()|heapify(())|heapify([1,'a'])|heapreplace([],1)|heappushpop([],1)|heappushpop([2],1)
heappushpop((),1)|heapify()|heapreplace([5],1)|nsmallest('a',[1])|nlargest(2,5)|_heappop_max([])|_heapreplace_max((),1)|_heapify_max(5)|nsmallest(2)|list(merge([1],[None]))|list(merge(5))|nsmallest(2,[1,5,3],key=5)
heappush([None],1)|nsmallest(2,[3,'a',1])|heapq.__all__|heappush.__module__|merge([],reverse=1)'''.replace('\n', '|').split('|'):
    try:
        print(text, '->', repr(eval(text)).split(' at 0x')[0])
    except Exception as error:
        print(text, '->', type(error).__name__, error)
class Meddler:
    def __init__(self, heap, n): self.heap, self.n = heap, n
    def __lt__(self, other):
        self.heap.clear() if self.n == 0 else self.heap.append(self)
        return True
for n in (0, 1):
    for action in (lambda h: heappush(h, Meddler(h, n)), heapify, heappop, lambda h: heapreplace(h, Meddler(h, n)), lambda h: heappushpop(h, Meddler(h, n)), _heappop_max, _heapify_max):
        h = []
        h += [Meddler(h, n) for _ in range(6)]
        try:
            print(type(action(h)).__name__, len(h))
        except Exception as error:
            print(type(error).__name__, error)
class OnlyLess:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return self.v < other.v
h = [OnlyLess(v) for v in (5, 2, 8, 1)]
heapify(h)
print([heappop(h).v for _ in range(4)], [x.v for x in nsmallest(2, map(OnlyLess, (3, 1, 2)))], [x.v for x in nlargest(2, map(OnlyLess, (3, 1, 2)))])
class Sub(list): pass
s = Sub([3, 1, 2])
heapify(s)
heappush(s, 0)
print(s, type(s).__name__, heappop(s))
h = []
for word in 'the quick brown fox jumps over the lazy dog'.split(): heappush(h, (len(word), word))
print([heappop(h) for _ in range(len(h))])
print([heappop(x) for x in [[1.5, 2]]], heappushpop([float('nan'), 1.0], 0.0), nsmallest(2, 'hello'), nlargest(3, {'a': 1, 'b': 2}))
