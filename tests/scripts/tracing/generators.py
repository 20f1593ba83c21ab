# A generator is called each time it goes on, and returns each time it yields.
from _events import go


def gen():
    x = yield 1
    yield 2
    return 3


def yf():
    yield from gen()
    yield from [1, 2]


def use_gen():
    for v in gen(): pass
    g = gen()
    next(g)
    g.send(5)
    try:
        g.throw(ValueError('t'))
    except ValueError: pass
    g.close()
    h = gen()
    h.close()
    h = gen(); next(h)
    h.close()
    yield_from = list(yf())


go(use_gen)
