# loops: The longest way to add: a while loop over local integers.

def collatz_steps(limit):
    longest = best = 0
    start = 1
    while start < limit:
        n, steps = start, 0
        while n != 1:
            if n & 1:
                n = 3 * n + 1
            else:
                n = n >> 1
            steps += 1
        if steps > longest:
            longest, best = steps, start
        start += 1
    return best, longest


def count_up(n):
    i = total = 0
    while i < n:
        total += i & 7
        i += 1
    return total


print(collatz_steps(40000), count_up(8_000_000))
