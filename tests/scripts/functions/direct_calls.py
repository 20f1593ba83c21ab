# Calls of functions in C with arguments as they are, left out, too many, and at the limit of recursion.
import sys


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class L(list):
    pass


def natives(x):
    return len(x), abs(-3), ord('a'), chr(98), x.count(1), x.index(2), x.copy(), list.count(x, 1), isinstance(x, list)


for x in ([1, 2], L([1, 2])):
    for _ in range(2):
        print(natives(x))


def wrong(k):
    if k == 0: return len()
    if k == 1: return len([], [])
    if k == 2: return [].append()
    if k == 3: return [].append(1, 2)
    if k == 4: return list.append({}, 1)
    if k == 5: return list.append()
    if k == 6: return 'a'.join()
    if k == 7: return {}.get()
    if k == 8: return {}.get(1, 2, 3)
    if k == 9: return {}.get(1), {1: 2}.get(1), {1: 2}.get(3, 4)
    if k == 10: return ''.split(None, 1, 2)
    if k == 11: return str.upper(5)
    if k == 12: return len(5)
    return abs(x=1)


for k in range(14):
    print(k, [attempt(wrong, k) for _ in range(2)])


def deep(n):
    return len(str(n)) if n == 0 else deep(n - 1)


print(deep(50), attempt(deep, 100000))


def at_limit(n):
    try:
        return at_limit(n + 1)
    except RecursionError:
        return len([n]), n > 100


print(at_limit(0))
sys.setrecursionlimit(200)


def count_down(n):
    return n if n == 0 else count_down(abs(n) - 1)


print(count_down(100), attempt(count_down, 1000))


# Defaults, one or all left out.
def f(a, b=2, c=[3], *, d=4):
    return a, b, c, d


def g(a=1, b=2, c=3):
    return a, b, c


def h(a, b=2):
    return a, b


for _ in range(2):
    print(g(), g(7), g(7, 8), g(7, 8, 9), h(1), h(1, 5), f(1), f(1, 5), attempt(g, 1, 2, 3, 4), attempt(h))
g.__defaults__ = (5,)
print(attempt(g), attempt(g, 1), g(1, 2))
g.__defaults__ = None
print(attempt(g, 1, 2), g(1, 2, 3))
h.__defaults__ = (8, 9)
print(h(), h(1), h(1, 2))


class M:
    def m(self, a, b='b'):
        return a, b

    def gen(self, a, b='b'):
        yield a
        yield b


m = M()
for _ in range(2):
    print(m.m(1), m.m(1, 2), M.m(m, 3), list(m.gen(1)), list(m.gen(1, 2)), attempt(m.m), attempt(m.m, 1, 2, 3))
bound = m.m
print(bound(1), bound(1, 2))
default = object()
print(sys.getrefcount(default))


def keeps(a, b=default):
    return b is default


print(keeps(1), [keeps(k) for k in range(3)], sys.getrefcount(default))


# A closure made again and again, a global that changes meanwhile.
level = 0


def made():
    global level
    level += 1
    return (lambda: level)()


print([made() for _ in range(4)], level)
del level
print(attempt(lambda: level))
level = 'again'
print((lambda: level)())


# in, not in, is, is not: as values and as conditions.
class Odd:
    def __contains__(self, x):
        return [x] if x % 2 else []


def tests(x, c):
    a = x in c
    b = x not in c
    return a, b, 1 if x in c else 2, 1 if x not in c else 2, x in c and 'both', x in c or 'either', not x in c, \
        x is c, x is not c, 1 if x is c else 2, 1 if x is not c else 2, [1 for _ in 'a' if x in c], (x in c) == True


for x, c in ((1, [1]), (2, [1]), ('k', {'k': 1}), ('z', {'k': 1}), (1, Odd()), (2, Odd()), ('b', 'abc'), ((), {}), (3, {3})):
    print(tests(x, c))
print(attempt(lambda: [] in {}), attempt(lambda: 1 in 5), attempt(lambda: 1 in 'a'))
while 3 in [4]:
    break
else:
    print('not there')


# Texts compared: equal, the same, of other widths, subclasses.
class S(str):
    def __eq__(self, other):
        return 'asked'

    __hash__ = str.__hash__


def compare(a, b):
    return a == b, a != b, 'eq' if a == b else 'ne', 'ne' if a != b else 'eq', [k for k in (1, 2) if a == b]


for a in ('', 'a', 'ab', 'ä', 'aé', '\u20ac', '\U0001f600', S('a')):
    print([compare(a, b) for b in ('', 'a', 'a' + 'b', chr(228), '\u20ac', S('a'), 1, None, b'a')])


def char_of(s, i):
    return s[i]


for s in ('hello', 'h\xe9llo', 'h\u20acllo', ''):
    print([attempt(char_of, s, i) for i in (0, 1, -1, -5, 5, -6, 2 ** 70, True)])
