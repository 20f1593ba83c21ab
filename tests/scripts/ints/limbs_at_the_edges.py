"""Every operator on numbers of one, two and a few limbs, close to where one more is needed."""
import operator

OPERATORS = ['add', 'sub', 'mul', 'and_', 'or_', 'xor', 'floordiv', 'mod', 'lshift', 'rshift', 'lt', 'eq']
edges = sorted({sign * (1 << bits) + more for bits in (0, 31, 62, 63, 64, 65, 125, 126, 127, 128, 191, 900) for sign in (1, -1) for more in (-1, 0, 1)})
print(len(edges))


def fold(values):
    total = 0
    for v in values:
        total = (total * 1000003 + hash(v) + v.bit_length() + (type(v) is int)) % (2**61 - 1)
    return total


def apply(name, a, b):
    f = getattr(operator, name)
    if name in ('lshift', 'rshift'): b = abs(b) % 200
    try: return int(f(a, b))
    except ZeroDivisionError: return -7


for name in OPERATORS:
    print(name, fold(apply(name, a, b) for a in edges for b in edges))


def in_loop(a, b):
    return [a + b, a - b, a * b, a & b, a | b, a ^ b, a << (b & 127), a >> (b & 127), a // (b or 1), a % (b or 1)]


print(fold(v for a in edges for b in edges for v in in_loop(a, b)))
for a, b in ((2**64 - 1, 2**64 - 1), (2**64 - 1, -(2**64 - 1)), (-2**63, 1), (2**63, -1), (2**62, -2), (-2**63, -1), (2**32, 2**31), (-2**32, 2**31), (2**64, 2**64)):
    print(a * b, a + b, a - b)
big = 2**100
for value, small in ((big - (big + 1), '-1'), (big - (big - 5), '5'), (big & 255, '0'), (big * 0, '0')): print(value is int(small))

h = 0xcbf29ce484222325
for i in range(300): h = (h ^ i & 255) * 0x100000001b3 & 0xffffffffffffffff
print(h)
word = (1 << 900) - 1
for i in range(1000): word = (word << 1 ^ i * 0x9e3779b97f4a7c15) & (1 << 900) - 1
print(word % 10**40, True + 2**70, 2**70 - True, True << 70, 2**70 >> True, 1 << 0, 0 << 10**6, -1 << 64, -5 >> 200, -2**130 >> 65)
for text in ('1 << -1', '1 << 2**70', '2**70 >> -1', '0 << 2**70', '2**70 // 0', '2**70 % 0'):
    try: print(eval(text))
    except Exception as e: print(text, type(e).__name__, e)
