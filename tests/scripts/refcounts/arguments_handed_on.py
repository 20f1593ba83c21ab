# Arguments that caches and partials are given as *tuple and **dict count no more than there are tuples, dicts and arrays of them.
import functools, sys
from _counted import Counted as K, told, seen, rc


def f(*args, **keywords): seen.append(([rc(a) for a in args], [rc(v) for v in keywords.values()]))


a, b = K(), K()
pair, words = (a, b), {'a': a, 'b': b}
for options in {}, {'maxsize': None}, {'maxsize': 0}, {'typed': True}:
    cached = functools.lru_cache(**options)(f)
    cached(**words); cached(*pair); cached(*pair, **words); cached(a, **words); cached(a=a, **{'b': a}); cached(**{'c': K()})
    cached.cache_clear(); told(f'lru_cache {options}')
for partial in functools.partial(f), functools.partial(f, a), functools.partial(f, z=a), functools.partial(f, b, z=a):
    partial(*pair); partial(**words); partial(*pair); partial(*pair, **words); partial(a, **words); partial(b=b); told(partial.args and 'own arguments' or partial.keywords and 'own keywords' or 'neither')

calls = [lambda f, args: f(*args), lambda f, args: functools.partial(f, *args)(), lambda f, args: functools.partial(f)(*args),
         lambda f, args: functools.partial(f, *args[:1])(*args[1:]), lambda f, args: list(map(f, *[[x] for x in args]))]
for function in max, min, sorted, repr, dir, int, str, zip, bytes, iter, list, round, divmod:
    for call in calls:
        try: call(function, (K(2), K(1)) if function in (max, min, zip, divmod) else (K(),))
        except TypeError: pass
    told(function.__name__)
