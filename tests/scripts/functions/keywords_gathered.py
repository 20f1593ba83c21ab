# Keywords that no parameter has go into **rest, beside *rest, keyword-only parameters and defaults, and count once each there.
import sys


def all_kinds(first, *rest, scale=1, **options):
    return first, rest, scale, options


def positional_only(x, y=2, /, z=3, *, w, v=5, **options):
    return x, y, z, w, v, options


def called(function, /, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except TypeError as error:
        print(function.__name__, error)


print(all_kinds(1), all_kinds(1, 2, 3), all_kinds(1, 2, k=3), all_kinds(first=0, q=2, scale=3, r=4))
called(all_kinds)
called(all_kinds, 1, first=2)
called(all_kinds, scale=2, rest=5, options=6)
called(positional_only, 1, w=2)
called(positional_only, 1, w=2, x=3, y=4)
called(positional_only, 1, 2, 3, w=4, v=6, u=7)
called(positional_only, 1, z=9)
called(positional_only, 1, 2, 3, 4, w=1)
called(positional_only, x=1, w=2)
called(all_kinds, *range(14), **{letter: letter for letter in 'abcdefghijklmnop'})
called(all_kinds, 0, **{'a' + 'b' * n: n for n in range(9)})


class Name(str):
    pass


called(all_kinds, 0, **{Name('scale'): 1, Name('other'): 2})
thing, default = object(), object()


def counts(*rest, kept=default, **options):
    return [sys.getrefcount(value) for value in (*rest, kept, *options.values())]


print(counts(), counts(kept=thing), counts(thing), counts(a=thing), counts(thing, a=thing), counts(kept=thing, b=thing))
print(sys.getrefcount(thing), sys.getrefcount(default))
print({'a': 1, 'b': 2, 'a': 3}, {'x': 1, **{'x': 2}}, {'ab' * 2: 1, 'abab': 2}, {1: 'a', '1': 2, True: 'c'})
nine = {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8, 'i': 9}
eight = {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'e': 5, 'f': 6, 'g': 7, 'h': 8}
eight['i'] = 9
del eight['a'], nine['a']
print(eight == nine, eight, 'a' in eight, eight.get('h'))
