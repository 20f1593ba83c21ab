# calls: Deep recursion: the stack grows and shrinks by hundreds of frames.
import sys


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


sys.setrecursionlimit(20000)
total = 0
for n in range(44):
    total += ackermann(2, n * 5) + ackermann(3, n % 8)
print(total)
