"""What the tests of tracing and profiling run: loops, generators, exceptions, conditions, calls."""


def simple(): return 1


def loop():
    for i in range(2):
        pass
    for i in range(2): pass
    for i in []:
        x = 1
    else:
        x = 2
    while i:
        i -= 1
    while i < 3: i += 1
    return [j for j in range(2)]


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


def inner(): raise KeyError('k')


def exc():
    try:
        inner()
    except ValueError:
        pass
    except KeyError as e:
        y = 1
    else:
        y = 2
    finally:
        y = 3
    try:
        pass
    finally:
        z = 1
    inner()


class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return True


def withs():
    with CM() as c:
        x = 1
    with CM() as c:
        raise ValueError('w')
    with CM() as c, CM() as d:
        return 1


def ifs(x=0):
    if x:
        pass
    elif x == 0:
        y = 1
    else:
        y = 2
    if (x or
        y and
        x):
        z = 1
    while True:
        break
    for k in range(3):
        if k == 1:
            continue
        if k == 2:
            break
    assert y
    def f(): return 1
    @staticmethod
    def g(): pass
    lambda: 1
    class C:
        a = 1
        def m(self): pass
    C().m()
    return f() + sum(q for q in range(2))


class It:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 1: raise StopIteration
        return 1


def stops():
    for x in It(): pass
    a, = It()
    list(It())


def calls():
    sorted([2, 1], key=lambda v: -v)
    print('x', end='\n')
    [].append(1)
    f = [].append
    f(2)
    len((1,))
    dict(a=1)
    max(*[1, 2])
    try:
        int('x')
    except ValueError: pass
    str.upper('a')
