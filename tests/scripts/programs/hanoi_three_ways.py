# The towers of Hanoi by recursion, by a generator and by counting in binary.
def recursive(n, a="A", b="B", c="C"):
    return [] if n == 0 else recursive(n - 1, a, c, b) + [(a, c)] + recursive(n - 1, b, a, c)

def lazily(n, a="A", b="B", c="C"):
    if n:
        yield from lazily(n - 1, a, c, b)
        yield a, c
        yield from lazily(n - 1, b, a, c)

def by_counting(n):
    for m in range(1, 1 << n):
        source, target = (m & m - 1) % 3, ((m | m - 1) + 1) % 3
        yield ("ACB" if n % 2 == 0 else "ABC")[source], ("ACB" if n % 2 == 0 else "ABC")[target]

def play(n, moves):
    pegs = {"A": list(range(n, 0, -1)), "B": [], "C": []}
    for source, target in moves:
        disk = pegs[source].pop()
        assert not pegs[target] or pegs[target][-1] > disk
        pegs[target].append(disk)
    return pegs

for n in range(1, 6):
    moves = recursive(n)
    print(n, len(moves), moves == list(lazily(n)), play(n, moves), sorted(map(len, play(n, by_counting(n)).values())))
print(recursive(3))
