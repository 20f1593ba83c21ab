"""Operands are folded into the instruction that uses them."""


def arithmetic(a, b):
    c = a + b
    c = a + 1
    c = 1 + a
    c = (a * b) + (a - b)
    c += 1
    c = c
    d = 2 ** 3 + c ** 2
    return -c, ~a, not b, d


def no_folding_across(x, i, a):
    y = x + (x := 5)
    a[i], i = i, 1
    z = (x if y else i) + 1
    return x \
        + y


def attributes(o, k):
    o.count += 1
    o.items[k] = o.first.second
    o.items[k + 1] -= 2
    o[k] *= 3
    o.method(1, k).other(name=k)
    return o[k].x


def calls(f, *a, **k):
    f()
    f(1, x=2)
    f(*a)
    f(1, *a, x=1, **k)
    print(f)
    return f"{f}{a!r:>{k}} text"


def comparisons(a, b, c):
    if a < b <= c:
        return 1
    if a() < b() < c():
        return 2
    if a is None or not b is not None:
        return a in (1, 2) and b
    return 0 <= a < 10


def displays(a, b):
    return [a, *b], {a: b, **a}, {1, 2, 3}, (1, 2), [1, 2, 3], {"x": a, "y": b}, a[1:b], a[::2, ...]


def swaps(a, b, c):
    a, b = b, a + b
    a, b, c = c, b, a
    first, *rest = a
    return first, rest


def comprehensions(rows):
    return [x * y for x in rows if x for y in [x + 1]], {k: v for k, v in rows}, (x for x in rows)
