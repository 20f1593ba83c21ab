# Sequences: look and say, Kolakowski, Recaman, Golomb, Thue and Morse, Stern's tree, Collatz.
from itertools import count, groupby, islice
from functools import cache
def look_and_say(term="1"):
    while True:
        yield term
        term = "".join(f"{len(list(g))}{d}" for d, g in groupby(term))
def kolakowski():
    out = [1, 2, 2]
    yield from out
    for i in count(2):
        out += [3 - out[-1]] * out[i]
        yield from out[-out[i]:]
def recaman():
    seen, at = set(), 0
    for n in count(1):
        yield at
        seen.add(at)
        at = at - n if at - n > 0 and at - n not in seen else at + n
@cache
def golomb(n): return 1 if n == 1 else 1 + golomb(n - golomb(golomb(n - 1)))
@cache
def stern(n): return n if n < 2 else stern(n // 2) if n % 2 == 0 else stern(n // 2) + stern(n // 2 + 1)
def collatz(n):
    steps = 0
    while n != 1: n, steps = (3 * n + 1, steps + 1) if n % 2 else (n // 2, steps + 1)
    return steps
print(list(islice(look_and_say(), 9)), [len(t) for t in islice(look_and_say("3"), 20)])
print(list(islice(kolakowski(), 30)), list(islice(recaman(), 25)))
print([golomb(n) for n in range(1, 30)], [stern(n) for n in range(30)])
print("".join(str(n.bit_count() & 1) for n in range(32)), max(range(1, 3000), key=collatz), collatz(27), golomb.cache_info().currsize)
