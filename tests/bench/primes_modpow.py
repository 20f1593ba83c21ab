# big ints: Modular powers: probable primes, RSA, a discrete logarithm by giant steps.

def is_probable_prime(n):
    if n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13):
        if n == a:
            return True
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def next_prime(n):
    n |= 1
    while not is_probable_prime(n):
        n += 2
    return n


def inverse(a, m):
    g, h, x, y = a, m, 1, 0
    while h:
        q = g // h
        g, h, x, y = h, g - q * h, y, x - q * y
    return x % m


def power(base, exponent, modulus):
    result = 1
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


p, q = next_prime(3 ** 200), next_prime(5 ** 140)
n, e = p * q, 65537
d = inverse(e, (p - 1) * (q - 1))
message, ok = 123456789 ** 15, 0
for i in range(360):
    cipher = power(message + i, e, n)
    ok += power(cipher, d, n) == message + i
prime = 1_000_000_007
baby, x = {}, 1
for i in range(150_000):
    baby[x] = i
    x = x * 5 % prime
giant, y, steps = pow(5, -150_000, prime), 123_456, 0
while y not in baby and steps < 150_000:
    y = y * giant % prime
    steps += 1
print(ok, p % 1000, q % 1000, n.bit_length(), steps * 150_000 + baby.get(y, 0), sum(is_probable_prime(k) for k in range(10 ** 15, 10 ** 15 + 40_000)))
