# heapq and bisect without their modules in C
import random
from _fresh import attempt, fresh

h, b = fresh('heapq', '_heapq'), fresh('bisect', '_bisect')
print(h.heappush.__module__, type(h.heappush).__name__, b.insort.__module__, type(b.insort).__name__)
random.seed(3)
items = [random.randrange(50) for _ in range(40)]
heap = list(items)
h.heapify(heap)
print(heap)
print([h.heappop(heap) for _ in range(10)], heap)
for value in 5, 99, -1:
    print(h.heappushpop(heap, value), h.heapreplace(heap, value), heap[:4])
    h.heappush(heap, value)
big = list(items)
h._heapify_max(big)
print(big, h._heappop_max(big), h._heapreplace_max(big, 7), big)
print(list(h.merge([1, 4], [2, 3], reverse=False)), list(h.merge([4, 1], [3, 2], reverse=True)), h.nsmallest(3, items), h.nlargest(3, items, key=lambda x: x % 7))
for text in 'h.heappop([]) h.heapreplace([],1) h.heappushpop([],1) h.heappush(3,1) h.heapify((1,2)) h.heappop([1,"a",2]) h.heapify([1,"a"])'.split():
    attempt(text, {'h': h})
row = [1, 2, 2, 3, 5]
for x in range(7):
    print(x, b.bisect(row, x), b.bisect_left(row, x), b.bisect_right(row, x, 2), b.bisect_left(row, x, 1, 3), b.bisect_left(row, -x, key=lambda v: -6 - v))
words = ['aa', 'B', 'cc']
b.insort(words, 'bb', key=str.lower)
b.insort_left(words, 'b', key=str.lower)
print(words)
for text in 'b.bisect([1],1,-1) b.insort([1],2,lo=-3) b.bisect_left(5,1) b.bisect([1,2],"x") b.bisect([],1,hi=0) b.bisect(a=[1],x=1)'.split():
    attempt(text, {'b': b})
