# int() from anything, and to other bases.
print(int(), int(3.99), int(-3.99), int('42'), int(' -7 '), int('+5'), int('1_000'), int(True), int('٣'), int(b'12'), int(bytearray(b'3')))
print(int('ff', 16), int('0xff', 16), int('0xff', 0), int('0b11', 0), int('0o17', 0), int('11', 2), int('z', 36), int('Zz', 36), int('-0x1f', 16), int('0', 0), int('00', 0), int('1_0', 2), int('  0x_f ', 0), int('10', base=8))
print(bin(10), bin(-10), oct(8), oct(-8), hex(255), hex(-255), bin(0), hex(2**70), oct(2**70), bin(2**65))
print(int(1e20), int(-1e20), int(2**63 * 1.0), int('9' * 30), int('f' * 30, 16), int('-' + '7' * 40, 8), int('1' * 100, 2))
class I:
    def __int__(self): return 5
class X:
    def __index__(self): return 6
class T:
    def __trunc__(self): return 7
print(int(I()), int(X()), [10, 20, 30, 40, 50, 60, 70][X()], hex(X()), range(10)[X()], 'abcdefgh'[X()], (1,) * X())
for f in (lambda: int('a'), lambda: int(''), lambda: int('1 2'), lambda: int('1__0'), lambda: int('_1'), lambda: int('1_'), lambda: int('2', 2), lambda: int('1', 1), lambda: int('1', 37), lambda: int(1, 2), lambda: int('0x', 16), lambda: int('09', 0), lambda: int(float('nan')), lambda: int(float('inf')), lambda: int(None), lambda: int([]), lambda: int('1.5'), lambda: int(b'x'), lambda: int('1', '2'), lambda: int(x=1), lambda: int(1, 2, 3), lambda: int('é'), lambda: int(object()) if 0 else int(1j), lambda: int('9' * 5000), lambda: str(10 ** 5000), lambda: int(base=3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
