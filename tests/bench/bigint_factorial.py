# big ints: Large integers: products, powers, division, bits, text.

def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def product(low, high):
    if high - low < 8:
        result = 1
        for i in range(low, high):
            result *= i
        return result
    middle = (low + high) // 2
    return product(low, middle) * product(middle, high)


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def is_probable_prime(n):
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for base in (2, 3, 5, 7, 11, 13):
        x = pow(base, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


f = factorial(3500)
print(f == product(1, 3501), len(hex(f)), f % 1000003, sum(int(c) for c in str(factorial(1400))))
print(fibonacci(25_000) % 10 ** 20, f.bit_length(), (f >> 5000) & 0xffff, bin(f).count('1'))
print([p for p in range(107, 2300, 20) if is_probable_prime(2 ** p - 1)])
g, total = f // 3 ** 40, 0
while g:
    g, digit = divmod(g, 10 ** 50)
    total += digit
print(total % 997)
