"""Generators whose values are taken at once by sum, any, all, list and tuple: nobody can tell that they didn't wait in between."""
import sys


def watched(values, log):
    global g
    for v in values:
        log.append((g.gi_running, g.gi_frame is sys._getframe(), g.gi_frame.f_locals['v'] is v))
        got = yield v
        log.append(got)


for consume in (list, tuple, set, sum, any, all):
    for values in ((), (True, True, False, True), (False, False, 0, True), (1.5, 2.5), (1, 2.5), (2**62, 2**62, -1), range(12)):
        log = []
        g = watched(values, log)
        try:
            print(consume.__name__, consume(g), len(log), log[-2:], g.gi_frame is None, g.gi_running)
        except TypeError as e:
            print(consume.__name__, e)

# what stands on the stack at a yield stays where it is
print(sum((yield_ for yield_ in (1, 2, 3))), sum(a * (b + c) for a in (1, 2) for b in (3, 4) for c in range(2)))


def temporaries():
    total = [10, (yield 20), (yield 30)]
    yield total == [10, None, None]


print(list(temporaries()), all(x for x in temporaries()), any(not x for x in temporaries()))


def handled():
    try:
        1 / 0
    except ZeroDivisionError:
        yield True
        print(sys.exc_info()[0])
        yield True
    print(sys.exc_info()[0])
    yield True


try:
    raise KeyError
except KeyError:
    print(all(handled()), sys.exc_info()[0])


# a value that runs code where it is asked, and what it finds
class Asks:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        print('asked, running:', g.gi_running)
        return self.answer

    def __radd__(self, other):
        print('added, running:', g.gi_running)
        return other + 1

    def __del__(self):
        print('gone, running:', g.gi_running)


def asking():
    yield True
    yield Asks(True)
    yield True


for consume in (all, sum):
    g = asking()
    print(consume(g))
g = (x for x in (False, Asks(False), False))
print(any(g))
del g

# counts of shared objects are as before
before = [sys.getrefcount(o) for o in (True, False, None)]
for k in range(100):
    all(i >= 0 for i in range(20)), any(i < 0 for i in range(20)), sum(i for i in range(20)), [*(i for i in range(20))]
print([sys.getrefcount(o) - b for o, b in zip((True, False, None), before)])


def recursive(n):
    yield n
    if n:
        yield sum(recursive(n - 1))
        yield from recursive(n - 2 if n > 1 else 0)


print(list(recursive(7)), sum(recursive(9)))
print(sum(int('1' * 20) for k in range(5)), sum(0.1 for k in range(10)), sum(float('inf') for k in range(3)))
total = sum(k for k in (5,))
print(total, total is 5 + int('0'), sys.getrefcount(sum(k for k in (70000, 70000))))
