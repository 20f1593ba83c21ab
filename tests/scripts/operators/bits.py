# & | ^ << >> on small and large ints, negative too.
for a, b in ((12, 10), (-12, 10), (12, -10), (-12, -10), (0, -1), (2**70, 2**70 - 1), (-2**70, 2**65 + 5), (-1, 2**100)):
    print(a & b, a | b, a ^ b)
print(1 << 62, 1 << 63, 1 << 64, -1 << 63, -1 << 64, 0 << 1000, 5 << 0)
print(1 >> 1, -1 >> 1, -1 >> 1000, 2**100 >> 98, -2**100 >> 99, (-2**100 - 1) >> 100, 2**100 >> 1000, 7 >> 63, 7 >> 64)
print(True & False, True | False, True ^ True, True & 1, type(True & True), type(True | 0))
print(~0, ~(2**64), ~(-2**64), ~(2**63 - 1))
x = 0b1100
x &= 0b0110; print(bin(x))
x |= 0b1; print(bin(x))
x ^= 0b1111; print(bin(x))
x <<= 70; print(bin(x))
x >>= 69; print(bin(x))
for expression in ('1 << -1', '1 >> -1', '1 & 1.0', '1.5 | 2', '~1.5', "'a' ^ 1", '1 << (1 << 100)', '0 << (1 << 100)', '1 >> (1 << 100)', '-1 >> (1 << 100)'):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, type(error).__name__, error)
