# big ints: Numbers of thousands of digits to text and back, digit sums, Fibonacci numbers, shifts and masks.

def fibonacci(n):
    a, b = 0, 1
    for bit in bin(n)[2:]:
        a, b = a * (2 * b - a), a * a + b * b
        if bit == '1':
            a, b = b, a + b
    return a


def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) >> 1
        if y >= x:
            return x
        x = y


def plain_fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


checksum = 0
for n in range(2_000, 2_720):
    number = 3 ** n
    text = str(number)
    checksum += sum(map(int, text)) + (int(text) == number) + len(hex(number))
for n in range(3000):
    root = isqrt(10 ** (n % 200 + 100) + n)
    checksum += root % 9973
word = (1 << 900) - 1
for i in range(600_000):
    word = (word << 1 ^ i * 0x9e3779b97f4a7c15) & (1 << 900) - 1
h = 0xcbf29ce484222325
for i in range(1_900_000):
    h = (h ^ i & 255) * 0x100000001b3 & 0xffffffffffffffff
print(checksum, fibonacci(15_000) % 10 ** 12, plain_fibonacci(40_000) % 10 ** 12, word % 10 ** 9, h)
