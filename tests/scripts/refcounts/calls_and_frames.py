# What holds an argument while a function runs: the caller's names, the stack, the parameters, frames that are kept.
import sys

rc = sys.getrefcount


def one(p):
    return rc(p)


def two(p, q):
    return rc(p), rc(q)


def star(*args):
    return [rc(x) for x in args], rc(args)


def keywords(*, k):
    return rc(k)


def rebinding(p):
    before = rc(p)
    q = p
    during = rc(p)
    del q
    return before, during, rc(p)


def keeps_frame(p):
    return sys._getframe()


def raises(p):
    raise ValueError


def closure(p):
    def inner():
        return rc(p)
    return inner


def generator(p):
    yield rc(p)
    yield rc(p)


class C:
    def method(self, p):
        return rc(self), rc(p)

    @classmethod
    def of_class(cls, p):
        return rc(p)

    @staticmethod
    def static(p):
        return rc(p)


def main():
    o, c = object(), C()
    print(rc(o), one(o), two(o, o), star(o), star(o, o), keywords(k=o), rebinding(o))
    print(c.method(o), C.method(c, o), c.of_class(o), c.static(o))
    m = c.method
    print(m(o), rc(c))
    frame = keeps_frame(o)
    print(rc(o))
    frame.clear()
    print(rc(o))
    try:
        raises(o)
    except ValueError as e:
        print(rc(o))
        e.__traceback__ = None
        print(rc(o))
    f = closure(o)
    print(f(), rc(o))
    del f
    g = generator(o)
    print(rc(o), next(g), rc(o), next(g))
    g.close()
    print(rc(o))
    lam = lambda x=o: rc(x)
    print(lam(), lam(o), rc(o))
    del lam
    print([one(x) for x in (o, o)], list(map(one, [o])), sorted([o], key=one) == [o], max([o], key=rc) is o)
    bound = [].append
    bound(o)
    print(rc(o))
    bound.__self__.clear()
    print(rc(o))


main()
