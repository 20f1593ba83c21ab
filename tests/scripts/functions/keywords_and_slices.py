# Keywords bound in place, slices that are never seen, text that grows where it is kept.
import sys


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


marker = object()


def f(a, b=marker, /, c=3, *, d, e=marker):
    x = y = None
    return a, b is marker, c, d, e is marker, x, y


def g(a, b, c=1, d=2):
    return a, b, c, d


def star(a, *rest):
    return a, rest


def star_default(a, b=2, *rest):
    return a, b, rest


def many(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8, i=9, j=10, k=11, l=12, m=13, n=14):
    return a, b, c, d, e, f, g, h, i, j, k, l, m, n


def calls():
    yield lambda: f(1, d=4)
    yield lambda: f(1, 2, d=4, c=5)
    yield lambda: f(1, marker, 9, e=marker, d=marker) == (1, True, 9, marker, True, None, None)
    yield lambda: f(1, c=5)
    yield lambda: f(1, b=2, d=4)
    yield lambda: f(a=1, d=4)
    yield lambda: f(1, 2, 3, c=4, d=5)
    yield lambda: f(1, d=4, z=1)
    yield lambda: f(1, 2, 3, 4, d=5)
    yield lambda: g(1, b=2)
    yield lambda: g(b=2, a=1)
    yield lambda: g(d=4, c=3, b=2, a=1)
    yield lambda: g(1, d=4)
    yield lambda: g(1, a=4)
    yield lambda: g(1, 2, 3, 4, d=4)
    yield lambda: g(1, 2, x=4)
    yield lambda: g(1, 2, 3, 4, 5, d=4)
    yield lambda: star(1)
    yield lambda: star(1, 2)
    yield lambda: star(1, 2, 3, *'ab')
    yield lambda: star()
    yield lambda: star(1, 2, a=3)
    yield lambda: star_default(1)
    yield lambda: star_default(1, b=5)
    yield lambda: star_default(1, 2, 3)
    yield lambda: many(n=1)
    yield lambda: many(*range(13), n='n')
    yield lambda: many(b=0, d=0)
    yield lambda: list(gen(2, last=5))
    yield lambda: C(y=1, x=2).both
    yield lambda: C(1, z=2)
    yield lambda: C(1).method(b=3)


def gen(first, last=4):
    yield from range(first, last)


class C:
    def __init__(self, x, y='y'):
        self.both = x, y

    def method(self, a='a', b='b'):
        return self.both, a, b


for number, call in enumerate(calls()):
    print(number, [attempt(call) for _ in range(2)])
print(sys.getrefcount(marker))


# Slices of everything, by everything.
class Index:
    def __index__(self):
        return 2


def cut(s, i, j):
    return s[i:j]


def cut_left(s, j):
    return s[:j]


def cut_right(s, i):
    return s[i:]


class L(list):
    def __getitem__(self, key):
        return key


class T(tuple):
    pass


class S(str):
    pass


values = [0, 1, -1, 3, -3, 9, -9, None, 2 ** 70, -2 ** 70, True, Index(), 1.5, 'x']
for s in ([1, 2, 3, 4], (1, 2, 3, 4), 'wxyz', 'w\u20acyz', b'wxyz', bytearray(b'wxyz'), range(4), L([1, 2]), T((1, 2, 3)), S('wxyz'), 5):
    print(type(s).__name__, [attempt(cut, s, 1, v) for v in values if not isinstance(s, L) or type(v) is not Index])
    print([attempt(cut, s, v, 3) for v in values if not isinstance(s, L) or type(v) is not Index], attempt(cut_left, s, 2), attempt(cut_right, s, -2))
l = [marker] * 3
print(cut(l, None, None) is l, cut((1, 2), None, None), sys.getrefcount(marker))
m = l[1:]
print(sys.getrefcount(marker))
del l, m
print(sys.getrefcount(marker), 'abc'[1:][1:], cut('', 0, 5) == '', cut((), 0, 1))


# Appending to a text that a global or a cell holds.
text = 'a'
other = text
for i in range(5):
    text += str(i)
print(text, other)
for i in range(3):
    kept = text
    text = text + '!'
    print(kept, text, kept is text)


def grow(n):
    global text
    for i in range(n):
        text += 'x'
    return len(text)


print(grow(1000), text[:12], text[-3:])


def counter():
    s = ''

    def add(t):
        nonlocal s
        s += t
        return s

    return add


add = counter()
print(add('one'), add('two'), [add('.') for _ in range(3)], add('\u20ac'))


def failing():
    global text
    text = 'kept'
    try:
        text += 5
    except TypeError as e:
        print(e, text)
    text += ''
    text += text
    return text


print(failing(), text)


class K:
    def __radd__(self, left):
        global text
        return 'radd ' + left + text


text = 'word'
text += K()
print(text)
words = {}
words['k'] = 'a'
words['k'] += 'b'
print(words)


# Generators that are resumed from all sides.
def inner(n):
    for i in range(n):
        got = yield i
        if got:
            yield 'got ' + str(got)


def outer(n):
    result = yield from inner(n)
    yield result
    yield from (inner(2), inner(1))[n % 2]


print(list(outer(3)), [x for x in outer(2)])
o = outer(3)
print(next(o), o.send('hello'), next(o), o.send(None), list(o))


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(100)), attempt(lambda: sum(deep(5000))))


def itself():
    for x in me:
        yield x


me = itself()
print(attempt(next, me), attempt(next, me, 'default'))


def frame_of():
    yield sys._getframe().f_lineno
    for i in range(2):
        yield sys._getframe().f_locals


print([type(x).__name__ for x in frame_of()])
