"""filter() and map(): functions that fail, iterables of different length, exhaustion, reduce."""
from _cases import cases

def fail_at(n):
    def check(x):
        if x == n:
            raise ValueError(f'at {x}')
        return x
    return check

cases('''
list(map(int, '123')), list(map(lambda *a: a, 'abc', [1, 2])), list(map(None, []))
list(map(None, [1]))
map()
map(int)
map(int, 5)
map(int, [1], 5)
map(int, [1], key=1)
list(map(fail_at(2), [1, 2, 3]))
m = map(fail_at(2), [1, 2, 3])
next(m)
next(m)
next(m), next(m, 'end'), next(m, 'end')
list(filter(None, [0, 1, '', 'a', None, [], [0]])), list(filter(bool, [0, 1])), list(filter(lambda x: x % 2, range(6)))
filter()
filter(None)
filter(None, 5)
filter(None, [], [])
filter(function=None, iterable=[])
list(filter(5, [1]))
list(filter(5, []))
f = filter(fail_at(2), [1, 2, 3])
next(f)
next(f)
next(f), list(f)
list(filter(None, 'a\\0b')), list(filter(str.isalpha, 'a1b2')), type(filter(None, 'ab'))
map(int, '12').__reduce__()[1][0], filter(None, [1]).__reduce__()[1][0]
iter(m) is m, iter(f) is f
list(map(lambda a, b: a + b, [1, 2, 3], iter([10, 20])))
it = iter([1, 2, 3]); list(map(lambda a, b: (a, b), it, it)), list(it)
it = iter([1, 2, 3, 4]); list(map(lambda a, b: (a, b), 'x', it)), next(it)
''', globals())

class Stops:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('value')

def stops(x):
    raise StopIteration('from the function')

print(list(map(int, Stops())), list(map(stops, [1, 2])), list(filter(stops, [1, 2])))
class Odd:
    def __bool__(self):
        return 'no bool'

try:
    list(filter(None, [Odd()]))
except TypeError as error:
    print(error)
