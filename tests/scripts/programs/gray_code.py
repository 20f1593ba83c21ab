# Gray codes: neighbours differ in one bit; there and back.
def gray(n):
    return n ^ n >> 1

def binary(g):
    n = 0
    while g:
        n ^= g
        g >>= 1
    return n

codes = [gray(n) for n in range(16)]
print([f"{c:04b}" for c in codes])
print(all((a ^ b).bit_count() == 1 for a, b in zip(codes, codes[1:])), [binary(c) for c in codes] == list(range(16)))
huge = 10 ** 40 + 12345
print(gray(huge), binary(gray(huge)) == huge, (gray(huge) ^ gray(huge + 1)).bit_count())
