# The bits of floats: sign, exponent, fraction; neighbours; exact value as a ratio.
import struct, math
def parts(x):
    bits, = struct.unpack(">Q", struct.pack(">d", x))
    return bits >> 63, bits >> 52 & 0x7FF, bits & (1 << 52) - 1
for x in (0.0, -0.0, 1.0, -2.5, 0.1, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, math.inf, -math.inf, math.pi):
    sign, exponent, fraction = parts(x)
    kind = "inf" if math.isinf(x) else "zero" if x == 0 else "subnormal" if exponent == 0 else "normal"
    print(f"{x!r:>24} {sign} {exponent:>4} {fraction:013x} {kind:<9} {x.hex()}")
print(parts(math.nan)[1] == 2047, parts(math.nan)[2] != 0)
for x in (1.0, 0.1, 1e16):
    print(x, math.nextafter(x, math.inf), math.nextafter(x, -math.inf), math.ulp(x), x.as_integer_ratio())
print(struct.unpack("<f", struct.pack("<f", 0.1))[0], struct.unpack("<e", struct.pack("<e", 0.1))[0])
for bad in (("<f", 1e39), ("<e", 70000.0)):
    try: struct.pack(*bad)
    except OverflowError as error: print("OverflowError", error)
