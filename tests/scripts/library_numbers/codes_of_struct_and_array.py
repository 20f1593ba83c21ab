"""struct: every format code at its limits, alignment, counts, what it refuses."""
import struct
from _cases import cases

for code in 'bBhHiIlLqQnN':
    size = struct.calcsize(code)
    signed = code.islower()
    low, high = (-(1 << 8 * size - 1), (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
    for value in (low, high, 0, low - 1, high + 1, True, 1.0, '1', None):
        for order in ('', '<', '>', '=', '!'):
            try:
                print(order + code, value, struct.pack(order + code, value), struct.unpack(order + code, struct.pack(order + code, value)))
            except struct.error as error:
                print(order + code, value, error)
cases('''
[struct.calcsize(f) for f in ('', 'b', 'bh', 'bi', 'bq', 'bqb', 'hb', 'bd', '<bq', '=bi', '3s', '10p', '0s', '5x', 'b0i', 'b0q', 'i0h', '@bhi', '2b3h', 'P', '?', 'c', 'e', 'f', 'd', 'bP')]
struct.calcsize('z')
struct.calcsize('3')
struct.calcsize('<n')
struct.calcsize('<P')
struct.calcsize('b b'), struct.calcsize(' <b' if False else '< b'), struct.calcsize(b'bb'), struct.calcsize('99999b')
struct.calcsize('9' * 30 + 'b')
struct.calcsize(5)
struct.pack('3s', b'ab'), struct.pack('3s', b'abcd'), struct.pack('s', b''), struct.pack('0s', b'a'), struct.pack('5p', b'ab'), struct.pack('3p', b'abcd'), struct.pack('1p', b'a'), struct.pack('0p', b'a'), struct.pack('3s', bytearray(b'xy'))
struct.pack('300p', b'a' * 400)[:3], struct.unpack('5p', b'\\x02abcd'), struct.unpack('5p', b'\\xffabcd'), struct.unpack('3s', b'abc')
struct.pack('s', 'a')
struct.pack('p', 5)
struct.pack('c', b'ab')
struct.pack('c', 'a')
struct.pack('c', 5)
struct.pack('?', 5), struct.pack('?', []), struct.pack('?', None), struct.unpack('3?', b'\\0\\1\\xff')
struct.pack('e', 1.5), struct.pack('<e', 65504.0), struct.pack('e', float('inf')), struct.pack('>e', -0.0), struct.pack('e', 1e-8), struct.unpack('<e', b'\\x01\\x00'), struct.unpack('>e', b'\\x7c\\x00')
struct.pack('e', 65520.0)
struct.pack('f', 1e39)
struct.pack('f', 'x')
struct.pack('f', 1), struct.pack('<d', -1.5), struct.pack('>f', float('nan')) in (b'\\x7f\\xc0\\0\\0',), struct.unpack('<f', struct.pack('<f', 0.1))
struct.pack('d', 10**400)
struct.pack('xbx', 1), struct.unpack('xbx', b'\\0\\1\\0'), struct.pack('2x'), struct.unpack('', b'')
struct.pack('b')
struct.pack('b', 1, 2)
struct.pack()
struct.unpack('b', b'')
struct.unpack('b', b'ab')
struct.unpack('i', b'abc')
struct.unpack('b', 'a')
struct.unpack('b', memoryview(b'a')), struct.unpack('2b', bytearray(b'ab'))
b = bytearray(6); struct.pack_into('<h', b, 1, 513); struct.pack_into('b', b, -1, 9); b
struct.pack_into('i', b, 4, 1)
struct.pack_into('i', b, -3, 1)
struct.pack_into('b', b, 10**30, 1)
struct.pack_into('b', b'abc', 0, 1)
struct.pack_into('b', b, 'x', 1)
struct.pack_into('b', b)
struct.unpack_from('<h', b, 1), struct.unpack_from('b', b, -1), struct.unpack_from('b', b, offset=5), struct.unpack_from('b', buffer=b)
struct.unpack_from('i', b, 4)
struct.unpack_from('i', b, -2)
struct.unpack_from('b', b, 6)
struct.unpack_from('b', b, -7)
list(struct.iter_unpack('<h', bytes(range(6)))), struct.iter_unpack('b', b'ab').__length_hint__()
struct.iter_unpack('<h', b'abc')
struct.iter_unpack('', b'abc')
s = struct.Struct('<hb'); s.size, s.format, s.pack(1, 2), s.unpack(b'\\1\\0\\2'), s.unpack_from(b'x\\1\\0\\2', 1), list(s.iter_unpack(b'\\1\\0\\2'))
s.pack(1)
s.unpack(b'')
s.size = 5
struct.Struct(5)
struct.Struct('z')
struct.Struct('\\xe9')
struct.Struct(b'<h').format, struct.Struct(format='b').size
struct.error.__mro__[:2]
''', globals())
