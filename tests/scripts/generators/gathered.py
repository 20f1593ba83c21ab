"""list, tuple, set, sum, any and all of a generator: what it sees, raises, closes and leaves behind."""
import sys
import traceback


def numbers(n, log=None):
    try:
        for i in range(n):
            yield i * 100
    finally:
        if log is not None:
            log.append(f'closed after {n}')


print(list(numbers(5)), tuple(numbers(3)), sorted(set(numbers(4))), sum(numbers(6)), any(numbers(3)), all(numbers(3)))
print(list(numbers(0)), tuple(numbers(0)), set(numbers(0)), sum(numbers(0)), any(numbers(0)), all(numbers(0)))

# results are objects as anyone's: small ints are shared, lists have the room of other lists
print(sum(x for x in [100, 100]) is 200 + int('0'), sum(x for x in (True, True, 1)), sum(x for x in (1, 0.5, 2)), sum(x for x in (2**62, 2**62, 2**62)))
print([sys.getsizeof(list(x for x in range(n))) == sys.getsizeof(list(map(int, range(n)))) for n in (0, 1, 8, 9, 30, 100)])
print(sum(x for x in (0.1,) * 10), sum((x for x in (0.1,) * 10), 0.0), sum(iter([0.1] * 10)))


# early ends close the generator when the last reference goes
log = []
print(any(numbers(5, log)), log)
kept = numbers(5, log)
print(any(kept), log, next(kept))
kept.close()
print(all(x < 100 for x in numbers(9)), log)


def deep():
    yield 1
    yield sys._getframe(1).f_code.co_name, sys._getframe().f_code.co_name
    yield [f.name for f in traceback.extract_stack()]


print(list(deep()))


def fails(n):
    yield from range(n)
    raise ValueError(f'after {n}')


for consume in (list, tuple, set, sum, any, all):
    try:
        print(consume(x for x in fails(3)))
    except ValueError:
        traceback.print_exc(file=sys.stdout)


class Odd:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        if self.n == 2:
            raise ArithmeticError('neither')
        return False

    def __radd__(self, other):
        if self.n == 2:
            raise ArithmeticError('no sum')
        return other + self.n

    def __hash__(self):
        if self.n == 2:
            raise ArithmeticError('no hash')
        return self.n


for consume in (sum, any, set):
    made = (Odd(i) for i in range(4))
    try:
        print(consume(made))
    except ArithmeticError as e:
        print(consume.__name__, e, made.gi_frame is not None, next(made).n)
try:
    sum(x for x in ('a', 'b'))
except TypeError as e:
    print(e)
try:
    set([x] for x in range(2))
except TypeError as e:
    print(e)


# a generator that consumes itself, one that is used up, one that returns a value, one that stops too early
def selfish():
    yield 1
    try:
        list(me)
    except ValueError as e:
        yield str(e)


me = selfish()
print(list(me), list(me))


def returns():
    yield 1
    return 'lost'


print(list(returns()), sum(returns()))


def stops():
    yield 1
    raise StopIteration('early')


try:
    list(stops())
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))


# half consumed before; used by the consumer's own items; counts while it runs
half = numbers(4)
next(half)
print(list(half))


class Steals:
    def __radd__(self, other):
        next(source, None)
        return other + 1


source = (Steals() for _ in range(7))
print(sum(source), list(source))


def looks():
    yield sys.getrefcount(looking)


looking = looks()
print(list(looking))


def nested(depth):
    if depth:
        yield sum(x for x in nested(depth - 1)) + 1
    else:
        yield 1


print(list(nested(50)))


def forever(depth=0):
    yield list(forever(depth + 1))


try:
    list(forever())
except RecursionError as e:
    print('RecursionError', e)


# an exception that is being handled stays the generator's own affair
def handles():
    try:
        raise KeyError('inner')
    except KeyError:
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]


try:
    raise IndexError('outer')
except IndexError:
    print(list(handles()), sys.exc_info()[0])
print(list(handles()))

# sent and thrown into between
gen = (x for x in range(5))
try:
    gen.throw(OSError('thrown'))
except OSError as e:
    print(e, list(gen))
