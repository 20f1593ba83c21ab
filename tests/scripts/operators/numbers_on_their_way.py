# Numbers on their way through an expression: what goes past a word, other types, places that keep their numbers, errors.
import math
import sys


def powers(x, y, z):
    return [x * y + z, x * y - z, x * y * z, z - x * y, (x + y) % 7, (x - y) // 3, (x + y) & 255, (x | y) ^ z, (x + 1) << 3, (x * 5) >> 2]


for row in [(3, 4, 5), (-3, 4, -5), (2**62, 2, 1), (2**63 - 1, 1, 1), (-2**63, 1, -1), (2**40, 2**40, 2**40), (True, False, 3), (10**30, 7, 2)]:
    print(row, powers(*row))


def mixed(i, f):
    return [i * 2 + f, f * 2 + i, i * i * f, f * f / i, f * f - i * i, (f + i) // 2, (f * 3) % 2, i * 3 / 2, -(i * 2) + f]


for row in [(3, 0.5), (-7, 1e308), (1, math.inf), (2**70, 2.0), (True, -0.0)]:
    print(row, mixed(*row))


class Odd(int):
    def __add__(self, other): return ('add', int(self), other)
    def __radd__(self, other): return ('radd', other, int(self))
    def __rmul__(self, other): return ('rmul', other, int(self))
    def __lt__(self, other): return ('lt', other)
    def __gt__(self, other): return ['gt', other]
    def __index__(self): return 1


def with_odd(x, o):
    items = [x * 2 + o, x * 300 + o, o + x * 2, x * 2 * o, (x * 2 < o) and 1, (x * 1.5) + o, x * 2.5 * o]
    if x * 2 < o: items.append('less')
    return items


print(with_odd(3, Odd(4)))
print(with_odd(3.5, Odd(4)))


def compare(x, y):
    told = []
    if x + y > 10: told.append('>')
    if x * y >= 24: told.append('>=')
    if x - y < 0: told.append('<')
    if x * 2 <= y: told.append('<=')
    if x % 3 == 0: told.append('==')
    if x * 1.0 != y: told.append('!=')
    if y * 1.5 == x: told.append('f==')
    if x == 9.0 or x != x: return told
    if not x & 1: told.append('even')
    if x & 4: told.append('four')
    if 7 > x + 1: told.append('7>')
    if x + 0.5 < y + 0.25: told.append('f<')
    while x * 3 < y: x += 1
    told.append(x)
    return told


for x in (0, 3, 4, 6, -3, 9.0, math.nan, 2**63): print(x, compare(x, 6))


def items(seq, i):
    a = seq[i + 1]
    b = seq[i - 1]
    c = [10, 20, 30][i % 3]
    d = (1.5, 2.5)[i & 1]
    return a, b, c, d, 'text'[i % 4], {0: 'zero', 2: 'two', 300: 'many'}.get(i + 0), {1: 'one', 301: 'much'}[i * 100 + 1 if i else 1]


for i in (0, 3): print(items([1, 2, 3, 4, 5], i), items((5, 4, 3, 2, 1), i))


def stores():
    seq, floats = [1000, 2000, 3000], [0.5, 1.5, 2.5]
    held, held_float = seq[1], floats[1]
    i = 1
    seq[i] = seq[i] * 2 + 1
    floats[i] = floats[i] * 2 + 1
    print(seq, floats, held, held_float)
    alias = seq[i]
    seq[i] = seq[i] * 2 + 1
    seq[0] = seq[0] - 999
    seq[i + 1] = seq[i - 1]
    seq[-1] += i * 5
    print(seq, alias, seq[0] is 1 + 0 * i)
    seq[i] = floats[i] * 2 - 1
    floats[i] = seq[0] * 7 + 1000
    print(seq, floats)
    same = [0.5] * 3
    for i in range(3): same[i] = same[i] * 2 + i
    print(same)
    number = 1000.5
    fresh = [number]
    fresh[0] = fresh[0] * 2 + 1
    print(number, fresh)


class Point:
    def __init__(self, x, y): self.x, self.y = x, y

    def move(self, d):
        before = self.x
        self.x = self.x * 2 + d
        self.y = self.y * 2.0 + d
        return before


class Watching(Point):
    __slots__ = ()
    def __setattr__(self, name, value):
        print('set', name, value)
        super().__setattr__(name, value)


stores()
for cls in (Point, Watching):
    p = cls(1000, 0.5)
    q = cls(p.x, p.y)
    for d in (1, 300, 0.5, 2**64): print(p.move(d), p.x, p.y, q.x, q.y)


def counts():
    value = float('12.5')
    box = [value * 1.0]
    base = sys.getrefcount(value)
    for i in range(3): box[0] = value * 2 + i
    return sys.getrefcount(value) - base, value, box


print(counts())


def fails(f):
    try: return f()
    except Exception as e: return type(e).__name__, str(e), e.__traceback__.tb_next.tb_lineno


x, big, zero, text = 3, 2**62, 0, 'ab'


def tries():
    x, big, zero, text, seq, empty = 3, 2**62, 0, 'ab', [1], []
    return [fails(lambda: x * 2 / zero), fails(lambda: x * 2 % zero), fails(lambda: x * 2 // zero), fails(lambda: (x * 2) << (zero - 1)),
            fails(lambda: x * 1.5 / zero), fails(lambda: x * 2 + text), fails(lambda: seq[x + 1]), fails(lambda: empty[x - 3]),
            fails(lambda: text[x * 2]), fails(lambda: x * 2 < text), fails(lambda: seq[x * 0.5]), fails(lambda: big * 4 + 1)]


def plainly(kind, x, zero, text, seq):
    if kind == 0: return x * 2 / zero
    if kind == 1: return x * 2 % zero
    if kind == 2: return (x * 2) << (zero - 1)
    if kind == 3: return x * 1.5 / zero
    if kind == 4: return x * 2 + text
    if kind == 5: return seq[x + 1]
    if kind == 6: seq[x + 1] = x
    if kind == 7: return x * 2 < text
    if kind == 8: return seq[x * 0.5]
    if kind == 9: x = x * 2 - text
    if kind == 10: return missing * 2 + x
    if kind == 11:
        later = x * 2 + later


print(*tries(), sep='\n')
for kind in range(12): print(kind, fails(lambda: plainly(kind, 3, 0, 'ab', [1])))


class Loud(list):
    def __del__(self): print('gone', list(self))


def dying(i):
    first = Loud([1, 2, 3])[i + 1]
    [Loud([4])][i + 0] = 5
    k = [Loud([6]), Loud([7])]
    k[i + 0] = i * 1000 + 5
    print('kept', first, k)


dying(0)
