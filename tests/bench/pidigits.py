# big ints: Digits of pi from a stream of big fractions.

def digits(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    found = []
    while len(found) < count:
        if 4 * q + r - t < n * t:
            found.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), (10 * (3 * q + r)) // t - 10 * n
        else:
            q, r, t, k, n, l = (q * k, (2 * q + r) * l, t * l, k + 1,
                                (q * (7 * k + 2) + r * l) // (t * l), l + 2)
    return found


def machin(places):
    def arctan(x, unity):
        term = total = unity // x
        n, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // n)
            n, sign = n + 2, -sign
        return total
    unity = 10 ** (places + 10)
    return 4 * (4 * arctan(5, unity) - arctan(239, unity)) // 10 ** 10


spigot = ''.join(map(str, digits(3600)))
formula = str(machin(4000))
print(spigot[-20:], formula[3580:3600] == spigot[-20:], sum(map(int, formula)))
