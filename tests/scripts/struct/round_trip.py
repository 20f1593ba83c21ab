# What is packed comes out again; half floats all of them; sizes and alignment of pairs.
import struct
bad = 0
for bits in range(0x10000):
    data = bits.to_bytes(2, 'little')
    value, = struct.unpack('<e', data)
    if value == value and struct.pack('<e', value) != data: bad += 1
    if struct.unpack('>e', data[::-1])[0] != value and value == value: bad += 1
print('bad half floats:', bad)
for a in 'cbhilqfdnP?s':
    print(a, [struct.calcsize(a + b) for b in 'cbhilqfdnP?s'], [struct.calcsize('=' + a + b) for b in 'cbhilqfds' if a not in 'nP'])
values = {'b': (-128, 127), 'B': (0, 255), 'h': (-32768, 32767), 'H': (0, 65535), 'i': (-2**31, 2**31-1), 'I': (0, 2**32-1), 'q': (-2**63, 2**63-1), 'Q': (0, 2**64-1)}
for code, pair in values.items():
    for order in '@=<>!':
        data = struct.pack(order + '2' + code, *pair)
        print(order + code, data, struct.unpack(order + '2' + code, data) == pair)
data = bytearray(32)
struct.pack_into('>hhl', data, 3, 1, 2, 3)
print(data, struct.unpack_from('>hhl', data, 3))
m = memoryview(data)
struct.pack_into('4s', m, 28, b'tail')
print(m.tobytes(), list(struct.iter_unpack('>4sH2x', bytes(range(16)))))
