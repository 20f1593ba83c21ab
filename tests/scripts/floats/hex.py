"""float.hex and float.fromhex."""
from _cases import cases, table
for x in (0.0, -0.0, 1.0, -1.0, 0.1, 3.14159, 1e300, -1e-300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, float('inf'), float('-inf'), float('nan'), 0.5, 1024.0, 1/3):
    h = x.hex()
    print(repr(x), h, repr(float.fromhex(h)))
for text in ['0x1p0', '1', 'a', '-0x.8p1', '0x1.8', ' 0x1p-2 ', '+0X1P+4', '0x1p', '0x', '', ' ', 'p1', '0x1p1.5', '0x1.0.0', '1p4', '.8', '.', '0x.p1', 'inf', '-Infinity', 'NaN', 'nan(1)', '0x1p1024', '-0x1p5000', '0x1p-1074', '0x1p-1075', '0x1.8p-1075', '0x1p-1076', '0x1.fffffffffffff8p0', '0x1.fffffffffffff7p0', '0x1.fffffffffffffffp1023', '0x1p99999999999999999999', '0x0p99999999999999999999', '0x1p-99999999999999999999', '1 2', 'x', '0xg', '0x1_0', '\u0661', '0x10000000000000000000000000000001p-100', '0x' + '0' * 50 + '1', 'infinity1', '--1', '1e5']:
    try: print(repr(text), repr(float.fromhex(text)))
    except Exception as e: print(repr(text), type(e).__name__, e)
cases('''
float.fromhex()
float.fromhex(1)
float.fromhex(b'1')
float.fromhex(None)
float.fromhex('1', 2)
(1.5).hex(1)
1.5 .fromhex('2')
''')
class S(float):
    def __new__(cls, x): print('new', x); return float.__new__(cls, x)
print(type(S.fromhex('0x1.8')))
