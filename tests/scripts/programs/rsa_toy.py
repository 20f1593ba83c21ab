# RSA with big numbers: primes by Miller and Rabin from a seeded generator, keys by the extended Euclid.
import random
rng = random.Random(42)
def probably_prime(n, rounds=20):
    if n < 4: return n in (2, 3)
    if n % 2 == 0: return False
    s = (n - 1 & 1 - n).bit_length() - 1
    for _ in range(rounds):
        x = pow(rng.randrange(2, n - 1), n - 1 >> s, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
def prime(bits):
    while True:
        n = rng.getrandbits(bits) | 1 | 1 << bits - 1
        if probably_prime(n): return n
print([n for n in range(60) if probably_prime(n)], probably_prime(2 ** 127 - 1), probably_prime(561))
p, q, e = prime(128), prime(128), 65537
n, d = p * q, pow(e, -1, (p - 1) * (q - 1))
print(p.bit_length(), q.bit_length(), e * d % ((p - 1) * (q - 1)))
message = int.from_bytes("krait says hi".encode(), "big")
secret = pow(message, e, n)
plain = pow(secret, d, n)
print(plain.to_bytes((plain.bit_length() + 7) // 8, "big").decode(), secret != message)
try: pow(2, -1, 4)
except ValueError as error: print(error)
