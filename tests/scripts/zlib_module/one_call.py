# zlib.compress and zlib.decompress: levels, window sizes, containers.
import zlib

text = b'one two three ' * 200
for level in range(-1, 10):
    packed = zlib.compress(text, level)
    print(level, len(packed), packed[:2].hex(), zlib.decompress(packed) == text)
for wbits in (9, 12, 15, -9, -15, 25, 31):
    packed = zlib.compress(text, wbits=wbits)
    print(wbits, len(packed), packed[:4].hex(), zlib.decompress(packed, wbits) == text)
print(zlib.decompress(zlib.compress(text), 47) == text, zlib.decompress(zlib.compress(text, wbits=31), 47) == text)
print(zlib.compress(b'').hex(), zlib.decompress(zlib.compress(b'')), zlib.compress(bytearray(b'abc')).hex(), zlib.compress(memoryview(b'abc')).hex())
print(zlib.decompress(zlib.compress(text), bufsize=1) == text, zlib.decompress(zlib.compress(text), bufsize=0) == text)
print(zlib.decompress(zlib.compress(b'first') + b'what follows is left alone'))
large = bytes(range(256)) * 4000
print(zlib.decompress(zlib.compress(large, 1)) == large, len(zlib.compress(b'\0' * 3_000_000)))
