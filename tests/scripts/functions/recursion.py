# Functions that call themselves and each other.
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
def hanoi(n, a='a', b='b', c='c'): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def flatten(x): return [z for y in x for z in (flatten(y) if isinstance(y, list) else [y])]
def perms(l): return [[]] if not l else [[x] + p for i, x in enumerate(l) for p in perms(l[:i] + l[i + 1:])]
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def power(l): return [[]] if not l else [s + t for t in power(l[1:]) for s in ([], [l[0]])]
print(fib(20), even(100), odd(7), ack(2, 3), hanoi(6), flatten([1, [2, [3, [4]], 5]]), perms([1, 2, 3]), gcd(1071, 462), power([1, 2, 3]))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(20))
def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
print(deep(900))
