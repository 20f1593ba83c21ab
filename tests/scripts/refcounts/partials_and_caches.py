# How often arguments are held in calls that functools, operator and iter(callable, sentinel) make.
import functools, operator
from _counted import Counted as K, told, seen, rc


class P: pass


def f(*args, **keywords):
    seen.append(([rc(a) for a in args], [rc(v) for v in keywords.values()]))
    return args[0] if args else None


x, y = P(), P()
p = functools.partial(f, x, z=y); p(); p(x); p(x, z=P()); told('partial with keywords')
q = functools.partial(p, w=x); q(); q(P(), w=P()); print(rc(x), rc(y), p.args is q.args); told('partial of a partial')
p = functools.partial(functools.partial(functools.partial(f, x), x), y, u=x); p(); p(P()); told('three of them')
p = functools.partial(f); p(x); p(x, a=y); p = functools.partial(f, x); p(); p(y); told('plain')
p = functools.partial(K(), x); p(); p(y); p(y, a=x); told('of an object that can be called')
p = functools.partial(K()); p(x); p(); told('without arguments')


class C:
    def __init__(self, *args, **keywords): f(*args, **keywords)


p = functools.partial(C, x); p(); p(y); p(y, a=x); told('of a class')


def g(): seen.append(rc(g))


functools.partial(g)(); functools.partial(functools.partial(g))(); functools.lru_cache(g)(); told('the function itself')

for options in {}, {'maxsize': None}, {'maxsize': 0}, {'maxsize': 1}, {'typed': True}:
    cached = functools.lru_cache(**options)(f)
    cached(x); cached(x, y); cached(x, z=y); cached(a=x); cached(P()); cached(x); told(f'lru_cache {options}')
    cached = functools.lru_cache(**options)(lambda *a: f(*a))
    cached(K()); cached(K()); told('keys')

functools.reduce(f, [x, y]); functools.reduce(f, [x], y); functools.reduce(K(), [x, y]); told('reduce')
for z in iter(functools.partial(f, x), y): break
told('iter')
operator.methodcaller('__call__', x)(K()); operator.call(f, x, a=y); told('methodcaller and call')


class Dots:
    def __getattr__(self, name): seen.append((name, rc(self))); return self


operator.attrgetter('a')(Dots()); operator.attrgetter('a.b', 'c')(Dots()); told('attrgetter')
seen.clear()
