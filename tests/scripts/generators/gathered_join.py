"""separator.join(generator): what it sees, raises, closes and leaves behind."""
import sys
import traceback


def texts(n, log=None):
    try:
        for i in range(n):
            yield 'aé日😀'[i % 4] * (i % 3)
    finally:
        if log is not None:
            log.append(f'closed after {n}')


class Text(str):
    def __del__(self):
        print('gone', str(self))


class Separator(str):
    def join(self, items):
        return 'joined by ' + str.join(self, items)


log = []
for separator in ('', ', ', 'é', '😀😀'):
    print([separator.join(texts(n, log)) for n in (0, 1, 2, 5, 20)])
print(log)
print(Separator('-').join(c for c in 'abc'), str.join('-', (c for c in 'abc')), '-'.join(c for c in [Text('only')]), '+'.join(Text(c) for c in 'xy'))
one = 'one' + str(1)
print(''.join(c for c in [one]) is one, ''.join(c for c in ['', one, '']) is one, ''.join(c for c in ['', '']) is '' + str())


def fails(n):
    for i in range(n):
        yield str(i)
    raise ValueError(f'after {n}')


for made in (fails(0), fails(3), (c for c in ['a', 1, None]), (b for b in [b'x', 'y'])):
    try:
        print('-'.join(made))
    except (ValueError, TypeError):
        traceback.print_exc(file=sys.stdout)
    print(list(made))


# counts, and where it runs
def looks():
    yield str(sys.getrefcount(looking))
    yield str(sys.getrefcount(str.join) - base)
    yield str(sys.getrefcount(between) - of_between)
    yield sys._getframe(1).f_code.co_name + '/' + sys._getframe().f_code.co_name


between = 'a separator'.replace('a ', 'one ')
base, of_between = sys.getrefcount(str.join), sys.getrefcount(between)
looking = looks()
print(between.join(looking))
looking = looks()
print(str.join(between, looking))
print(sys.getrefcount(str.join) - base, sys.getrefcount(between) - of_between, sys.getrefcount(looking))


# a generator that joins itself, one that is used up, one half used, one that stops too early
def selfish():
    yield 'a'
    try:
        ''.join(me)
    except ValueError as e:
        yield str(e)


def stops():
    yield 'a'
    raise StopIteration('early')


me = selfish()
print('|'.join(me), repr('|'.join(me)))
half = texts(4)
next(half)
print('|'.join(half), repr('|'.join(half)))
try:
    '|'.join(stops())
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))


def nested(depth):
    yield str(depth)
    if depth:
        yield '(' + ' '.join(nested(depth - 1)) + ')'


def forever(depth=0):
    global deepest
    deepest = depth
    yield ''.join(forever(depth + 1))


print('+'.join(nested(20)))
deepest = 0
try:
    ''.join(forever())
except RecursionError as e:
    print('RecursionError', e, deepest > 200)


# an exception that is being handled stays the generator's own affair
def handles():
    try:
        raise KeyError('inner')
    except KeyError:
        yield sys.exc_info()[0].__name__
    yield str(sys.exc_info()[0])


try:
    raise IndexError('outer')
except IndexError:
    print('-'.join(handles()), sys.exc_info()[0])
print('-'.join(handles()))
