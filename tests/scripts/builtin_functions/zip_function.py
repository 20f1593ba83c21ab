"""zip(): strict, uneven iterables, iterators that fail, reuse of the tuple, state."""
from _cases import cases

def fail_at(n, items):
    for k, item in enumerate(items):
        if k == n:
            raise ValueError(f'fails at {k}')
        yield item

cases('''
list(zip()), list(zip('ab')), list(zip('ab', [1, 2, 3])), list(zip('abc', [1], 'xyz')), list(zip(*[(1, 2), (3, 4)]))
list(zip(strict=True)), list(zip('ab', [1, 2], strict=True)), list(zip('ab', strict=True)), list(zip('ab', 'c', strict=False))
list(zip('ab', [1], strict=True))
list(zip('a', [1, 2], strict=True))
list(zip('ab', [1, 2], 'c', strict=True))
list(zip('a', [1], 'cd', strict=True))
list(zip('ab', 'cd', 'efg', strict=True))
list(zip('', [1], strict=True))
list(zip([1], '', strict=True))
zip(1)
zip('a', 1)
zip('a', 'b', 5, strict=True)
zip('a', stritc=True)
zip('a', strict=True, other=1)
z = zip('abc', fail_at(1, [1, 2, 3]))
next(z)
next(z)
next(z, 'end')
a = iter('abcd'); list(zip(a, [1, 2])), next(a)
a = iter('abcd'); list(zip([1, 2], a)), next(a)
a = iter('abcd'); list(zip(a, a))
z = zip('ab', 'cd'); next(z), z.__reduce__()[0], [list(i) for i in z.__reduce__()[1]]
len(zip('a', 'b', strict=True).__reduce__()), zip('a', strict=True).__reduce__()[2]
z = zip([1], [1, 2]); z.__setstate__(True), list(z)
z = zip([1, 2], [3, 4]); x = next(z); y = next(z); x, y, x is y
iter(z) is z, next(z, 'end')
dict(zip('ab', [1, 2])), [*zip('ab', 'cd')], max(zip([1, 2], 'ab'))
''', globals())
