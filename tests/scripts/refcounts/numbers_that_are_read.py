# What is read from an attribute, an item, a global, a cell may go to the next instruction as a bare number.
# Where that needs the object after all, it is the same object, counted as ever.
import sys

BIG, REAL = 10 ** 12 + 7, 2.5


class Other:
    """Takes part in any operation, and tells which object it met, how often that is counted."""
    def met(self, other):
        for name, known in (("big", BIG), ("real", REAL)):
            if other is known:
                return name, sys.getrefcount(other) - before[name]
        return "other", other
    __radd__ = __rsub__ = __rmul__ = __rtruediv__ = __rfloordiv__ = __rmod__ = met
    __rand__ = __ror__ = __rxor__ = __rlshift__ = __rrshift__ = met
    __eq__ = __ne__ = __lt__ = __gt__ = __le__ = __ge__ = met
    __add__ = __sub__ = met
    __hash__ = None


class Box:
    __slots__ = ("value", "real")


class Plain:
    pass


def counted():
    return {"big": sys.getrefcount(BIG), "real": sys.getrefcount(REAL)}


def attributes(o, other):
    yield o.value + other
    yield o.value - other
    yield o.value * other
    yield o.value / other
    yield o.value // other
    yield o.value % other
    yield o.value & other
    yield o.value << other
    yield o.value == other
    yield o.value < other
    yield other + o.value
    yield other - o.real
    yield other == o.real
    yield o.real + other
    yield o.real / other
    if o.value == other:
        yield "true"
    if not o.real < other:
        yield "false"
    while other >= o.value:
        yield "loop"
        break


def items(a, i, other):
    yield a[i] + other
    yield a[i] * other
    yield a[1] - other
    yield a[1] / other
    yield other + a[i]
    if a[i] != other:
        yield "true"
    x = a[i] + other
    yield x
    x = other - a[1]
    yield x


def names(other):
    yield BIG + other
    yield other + BIG
    yield REAL * other
    if BIG == other:
        yield "true"

    def inner():
        return big + other, other - real, real / other
    big, real = BIG, REAL
    yield inner()


other = Other()
for kind in Box, Plain:
    o = kind()
    o.value, o.real = BIG, REAL
    before = counted()
    print([*attributes(o, other)])
a = [BIG, REAL]
before = counted()
print([*items(a, 0, other)])
t = (BIG, REAL)
before = counted()
print([*items(t, 0, other)])
before = counted()
print([*names(other)])

# Stored as it is, not as a copy.
o, p = Plain(), Plain()
o.value, o.real = BIG, REAL
p.value = o.value
p.real = o.real
b = [None, None]
i = 0
b[i] = o.value
b[1] = a[1]
print(p.value is BIG, p.real is REAL, b[0] is BIG, b[i + 1] is REAL)


def rewritten():
    q = Plain()
    q.x = 10 ** 9
    q.y = q.x
    q.x += 1
    q.x = q.x * 2 - q.y
    r = [10 ** 9, 1.5]
    r.append(r[0])
    r[0] += 1
    r[1] *= r[1]
    r[0] = r[0] + r[2]
    return q.x, q.y, r


print(rewritten())


def edges(o, a, i):
    """Overflow, zero division, missing values: as if nothing had been handed on."""
    o.value, o.zero, o.none = 2 ** 62, 0, None
    for operation in (lambda: o.value + o.value, lambda: o.value * o.value, lambda: o.value - -o.value * 2,
                      lambda: 1 // o.zero, lambda: o.value % o.zero, lambda: 1.5 / o.zero, lambda: o.none + 1,
                      lambda: o.value << 3, lambda: 1 << o.value if o.zero else 1 >> o.value, lambda: a[i] + a[i],
                      lambda: a[i] < "x", lambda: o.value < None, lambda: "ab"[o.zero] + "c", lambda: a[o.zero],
                      lambda: a[o.value], lambda: -o.value * 2, lambda: True + o.value, lambda: o.value == True,
                      lambda: 2 ** 62 if o.zero else o.value, lambda: o.missing + 1, lambda: nowhere + 1):
        try:
            print(operation())
        except Exception as error:
            print(type(error).__name__, error)


edges(Plain(), [2 ** 63 - 1], 0)


class Number(int):
    def __add__(self, other):
        return "own"


class Real(float):
    def __gt__(self, other):
        return "own"


o.number, o.real = Number(5), Real(1.5)
print(o.number + 1, 1 + o.number, o.number * 2, o.real > 1, o.real + 1, 1 < o.real, [Number(1)][0] + 1)


def deleted(flag):
    def inner():
        return cell + 1
    cell = 1
    if flag:
        del cell
    return inner()


print(deleted(False))
try:
    deleted(True)
except NameError as error:
    print(error)

# Stored in a name that has a number already: its box may be used again, unless somebody else has it too.
count = 10 ** 9
alias = count
count += 1
count = count * 2 + 1
rate = 1.5
kept = [rate]
rate = rate * 2 + 1
rate += 0.25
print(alias, count, kept, rate)
small = 300
small -= 250
also = small
small = small + 1
print(small, also, also is small - 1)


def counting():
    n, x = 10 ** 9, 1.5
    seen = []

    def step():
        nonlocal n, x
        seen.append((n, x))
        n = n + 1
        x = x * 2 - 1
        n -= 2 * n % 7
        return n, x
    return [step() for _ in range(3)], seen


print(counting())


def in_globals():
    global count, rate, fresh
    old = count, rate
    count = count + 1
    rate = rate + count
    fresh = count * 2
    fresh += 10 ** 9
    return old, count, rate, fresh


print(in_globals(), fresh)
try:
    del fresh
    fresh += 1
except NameError as error:
    print(error)


def constants(x, other, seen):
    """Constants on the left of an operation: the same object each time, for whom it concerns."""
    class Seer:
        def met(self, other):
            seen.append(other)
            return len(seen)
        __radd__ = __rmul__ = __rsub__ = __rtruediv__ = __gt__ = met
    s = Seer()
    for _ in range(2):
        1000000007 + s, 1000000007 * s, 2.5 - s, 2.5 / s, 2.5 < s
    return [a is b for a, b in zip(seen[:5], seen[5:])], 2 * x, 2.5 * x, 1 - x, 10 ** 20 - x, 1 << x, 1 / x if x else None, True + x


print(constants(3, None, []), constants(0.5 if False else -2 ** 2 + 5, None, []))
for left in "a", None, ():
    try:
        print(2 * left)
        print(2.5 * left)
    except TypeError as error:
        print(error)
