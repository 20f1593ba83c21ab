# sorted() hands its keywords on to list.sort; calls without any need no binding
import functools
print(sorted([3, 1, 2], reverse=True), sorted([3, 1, 2], key=lambda x: -x), sorted('bca', key=str.upper, reverse=1))
print(sorted([3, 1, 2], key=None, reverse=False), sorted((), key=len), sorted([], reverse=True))
for call in (lambda: sorted([1], kye=1), lambda: sorted([1], key=1, kye=2, reverse=3), lambda: sorted([2, 1], key=5), lambda: sorted([1], reverse='x'),
             lambda: sorted([1], None), lambda: sorted(), lambda: sorted(5, key=len), lambda: sorted([1], reverse=2 ** 40),
             lambda: [1].sort(None), lambda: [1].sort(kye=1), lambda: [].sort(key=1, reverse=2, more=3), lambda: sorted([1], **{'a': 1, 'b': 2, 'key': 3}),
             lambda: sorted([1, 'a']), lambda: sorted([1, 2], key=lambda x: 1 / 0)):
    try: print(call())
    except Exception as e: print(type(e).__name__, e)
l = [3, 1, 2]
print(l.sort(), l, list.sort(l), l.sort(reverse=True), l)
class Watching(list):
    def sort(self, **k): print('never'); return list.sort(self, **k)
print(sorted(Watching([2, 1]), reverse=True))
class Word(str):
    pass
print(sorted([2, 1], **{Word('reverse'): True}))
l = [5, 4, 3]
def peeps(x):
    print(l)
    return x
l.sort(key=peeps)
print(l)
for n in (0, 1, 2, 31, 32, 33, 64, 65, 200):
    rows = [(i * 7919 % 101, i) for i in range(n)]
    assert sorted(rows, reverse=True) == sorted(rows)[::-1] and sorted(rows, key=lambda r: r[0]) == sorted(rows)
def deep(n):
    return sorted([n], key=lambda x: deep(x) if x else 0)
try: deep(1)
except RecursionError: print('RecursionError')
