# loops: Nested for loops over ranges, with a little arithmetic.

def pythagorean(limit):
    found = 0
    for a in range(1, limit):
        for b in range(a, limit):
            c = a * a + b * b
            if c % 29 == 0:
                found += c % 13
    return found


def remainders(n):
    total = 0
    for i in range(n):
        total = (total * 31 + i) % 1000003
    return total


print(pythagorean(3000), remainders(7_500_000))
