# compress, dropwhile, takewhile, filterfalse
from itertools import compress, dropwhile, takewhile, filterfalse

print(list(compress('ABCDEF', [1, 0, 1, 0, 1, 1])), list(compress('ABCDEF', [0] * 6)), list(compress('ABC', [1] * 9)), list(compress(range(9), [1, 1])))
print(list(compress('ABC', ['', [], 'x'])), list(compress([], [1])), list(compress([1], [])))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(dropwhile(bool, [1, 2])), list(dropwhile(bool, [])), list(dropwhile(bool, [0, 1])))
print(list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(takewhile(bool, [0, 1])), list(takewhile(bool, [])), list(takewhile(bool, [1, 2])))
print(list(filterfalse(lambda x: x % 2, range(10))), list(filterfalse(None, [0, 1, '', 'a', None])), list(filterfalse(bool, [0, 1, 2, []])))
# the item that ends takewhile is gone
it = iter([1, 2, 9, 3])
print(list(takewhile(lambda x: x < 5, it)), list(it))
t = takewhile(lambda x: x < 5, [1, 9, 1])
print(next(t), next(t, 'end'), next(t, 'end'))
# selectors and data advance in step
data, selectors = iter('abcdef'), iter([1, 0])
print(list(compress(data, selectors)), list(data))
# errors
class BadTruth:
    def __bool__(self): raise ValueError('no truth')
def fail(x):
    raise KeyError(x)
for make in (lambda: compress('ab', [BadTruth(), 1]), lambda: dropwhile(fail, 'ab'), lambda: takewhile(fail, 'ab'), lambda: filterfalse(fail, 'ab'),
             lambda: filterfalse(None, [BadTruth(), 0]), lambda: filterfalse(lambda x: BadTruth(), [1]), lambda: dropwhile(lambda x: BadTruth(), [1]),
             lambda: dropwhile(None, [1]), lambda: takewhile(5, [1])):
    it = make()
    try:
        print(next(it))
    except Exception as error:
        print(type(it).__name__, type(error).__name__, error)
    try:
        print(next(it, 'end'))
    except Exception as error:
        print(type(it).__name__, type(error).__name__, error)
# StopIteration of a predicate ends the iteration
def stop(x):
    raise StopIteration
print(list(filterfalse(stop, [1, 2])), list(takewhile(stop, [1, 2])), list(dropwhile(stop, [1, 2])))
# the iterator is asked only as far as needed
def told(items):
    for item in items:
        print('<%s>' % item, end=' ')
        yield item
for it in (takewhile(lambda x: x < 2, told(range(5))), dropwhile(lambda x: x < 2, told(range(5))), filterfalse(lambda x: x < 2, told(range(5))),
           compress(told(range(5)), told([0, 1, 1]))):
    print(next(it, None), next(it, None), next(it, None))
# states
for it in (takewhile(bool, [1, 0, 1]), dropwhile(bool, [1, 0, 1])):
    for state in (0, 1, 5, '', 'x'):
        it.__setstate__(state)
        print(it.__reduce__()[2], end=' ')
    print()
try:
    takewhile(bool, []).__setstate__(BadTruth())
except ValueError as error:
    print(error)
