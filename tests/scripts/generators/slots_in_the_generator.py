# Variables of a generator are where they were while it runs, ends, or is dropped by what it lets go of.
import gc
import sys
import weakref


class Loud:
    def __init__(self, name, then=None):
        self.name, self.then = name, then

    def __del__(self):
        print('gone', self.name)
        if self.then:
            self.then()


def temporaries(n):
    total = 0
    for a in range(n):
        for b in (10, 20):
            for c in [a, b]:
                sent = yield [a, b, c, total]
                total += (sent or 0) + len([a, (b, c)])
    return total


g = temporaries(2)
print(next(g), [g.send(k) for k in range(5)], list(g))

# The last reference to the generator goes with one of its own variables, at its end, while a C function runs it.
holder = []


def drops_itself(end):
    first = Loud('first', lambda: print('closed', holder_ref() is None or holder_ref().gi_frame))
    last = Loud('last', holder.clear)
    after = Loud('after')
    yield 1
    if end == 'raise':
        raise ValueError(end)
    for k in [1, 2]:
        for j in (first, last):
            if end == 'return':
                return


for end in 'return', 'raise', 'fall':
    g = drops_itself(end)
    holder_ref = weakref.ref(g)
    holder.append(g)
    del g
    try:
        print(list(map(lambda x: x, holder[0])))
    except ValueError as error:
        print(repr(error), error.__traceback__.tb_next.tb_frame.f_code.co_name)
        del error
    print(holder, holder_ref())


# A map object over a generator whose only holder is the map, dropped from inside.
def from_inside():
    loud = Loud('inside')
    yield 1
    box.clear()
    gc.collect()
    yield loud.name
    yield 3


box = [map(str, from_inside())]
print(next(box[0]), end=' ')
print(next(box[0]), box)


# What its frame shows while it runs, waits and has ended.
def shown(a, b=2):
    frame = sys._getframe()
    inner = [k * a for k in range(b)]
    yield frame, sorted(frame.f_locals)
    del a
    yield frame.f_locals.get('a'), frame.f_back is sys._getframe(1)
    yield (lambda: b)()


g = shown(5)
frame, names = next(g)
print(names, frame is g.gi_frame, frame.f_back, frame.f_locals['inner'])
print(next(g), next(g), list(g), frame.f_locals.get('b'), g.gi_frame)


# Counts of what a running generator holds.
def counted(x):
    yield sys.getrefcount(x)
    y = x
    yield sys.getrefcount(x)
    for z in (x, x):
        yield sys.getrefcount(x)


x = object()
print([n for n in counted(x)], sys.getrefcount(x))
g = counted(x)
next(g), next(g)
print(sys.getrefcount(x), len(gc.get_referrers(x)))
g.close()
print(sys.getrefcount(x))


# A cycle through a generator's own variable.
def cyclic():
    me = yield
    loud = Loud('cyclic')
    yield me


g = cyclic()
next(g)
g.send(g)
del g
print(gc.collect() > 0)


# Deep: each level runs in its own generator, with many variables and temporaries.
def deep(n):
    a = b = c = d = e = f = h = n
    if n:
        for value in deep(n - 1):
            yield [a, b, c, d, e, f, h, value][-1] + 1
    else:
        yield 0


print(list(deep(200)))


def endless(n):
    for value in endless(n + 1):
        yield value


try:
    list(endless(0))
except RecursionError as error:
    print('RecursionError')
g = (list(g) for _ in [0])
try:
    next(g)
except ValueError as error:
    print(error)


# Thrown into with temporaries on the stack, caught inside, finally, and a return value.
def caught():
    for k in range(3):
        for j in 'ab':
            try:
                yield k, j, [k] + [(yield 'inner')]
            except KeyError as error:
                yield 'caught', k, j, error.args
            finally:
                print('finally', k, j)
    return 'end'


def outer():
    return_value = yield from caught()
    yield return_value


g = outer()
print(next(g), g.send(7), g.throw(KeyError('key')), next(g))
try:
    print(g.throw(TypeError('type')))
except TypeError as error:
    print(repr(error), g.gi_frame, g.gi_running)
