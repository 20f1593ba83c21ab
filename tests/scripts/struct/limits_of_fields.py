# every kind of integer field at and beyond its limits, in every byte order, as ints, bools and objects with __index__
import struct
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
for order in '<>=@!':
    for code in 'bBhHiIlLqQnNP?':
        try: bits = 8 * struct.calcsize(order + code)
        except struct.error as e:
            print(order, code, e)
            continue
        results = []
        for n in (0, 1, -1, 2 ** (bits - 1) - 1, 2 ** (bits - 1), -(2 ** (bits - 1)), -(2 ** (bits - 1)) - 1, 2 ** bits - 1, 2 ** bits, 2 ** 64, -(2 ** 70)):
            for value in (n, Index(n)) if n in (0, 1) else (n,):
                try:
                    packed = struct.pack(order + code, value)
                    results.append(packed.hex())
                    assert code == '?' or struct.unpack(order + code, packed)[0] % 2 ** bits == n % 2 ** bits
                except (struct.error, OverflowError) as e: results.append(str(e))
        print(order, code, results)
print(struct.pack('<3h2B', True, 2, -3, False, 255), struct.pack('>2q', -2, 2 ** 62), struct.pack('5si', b'ab', 7))
for bad in (1.0, '1', None, b'1'):
    try: struct.pack('i', bad)
    except struct.error as e: print(e)
