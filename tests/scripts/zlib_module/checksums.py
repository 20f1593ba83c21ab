# crc32 and adler32: starting values, pieces, and the same sum from binascii.
import binascii
import zlib

for data in (b'', b'a', b'abc', bytes(range(256)) * 9, bytearray(b'xyz'), memoryview(b'xyz')):
    print(zlib.crc32(data), zlib.adler32(data), binascii.crc32(data) == zlib.crc32(data))
for start in (0, 1, 5, -1, 2**32, 2**40 + 7, -2**70):
    print(zlib.crc32(b'abc', start), zlib.adler32(b'abc', start))
crc, adler = 0, 1
for i in range(10):
    crc, adler = zlib.crc32(b'%d' % i, crc), zlib.adler32(b'%d' % i, adler)
print(crc == zlib.crc32(b'0123456789'), adler == zlib.adler32(b'0123456789'))
for wrong in (lambda: zlib.crc32('a'), lambda: zlib.adler32(b'a', 1.0), lambda: zlib.crc32(5)):
    try:
        wrong()
    except TypeError as e:
        print(e)
