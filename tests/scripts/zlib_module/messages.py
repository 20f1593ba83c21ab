# What zlib says when it is asked for what it can't do.
import zlib


def tell(f):
    try:
        print(f())
    except (zlib.error, ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)


packed = zlib.compress(b'abc')
for f in (lambda: zlib.compress('a'), lambda: zlib.compress(b'a', 10), lambda: zlib.compress(b'a', -2), lambda: zlib.compress(b'a', wbits=100),
          lambda: zlib.compress(b'a', 2.0), lambda: zlib.compress(b'a', 2**40)):
    tell(f)
for f in (lambda: zlib.decompress(b''), lambda: zlib.decompress(b'abc'), lambda: zlib.decompress(packed[:-1]), lambda: zlib.decompress(packed[:-2] + b'xx'),
          lambda: zlib.decompress(packed, bufsize=-1), lambda: zlib.decompress(packed, 100), lambda: zlib.decompress(packed, -15),
          lambda: zlib.decompress(packed, 9), lambda: zlib.decompress('x'), lambda: zlib.decompress(b'\x1f\x8b' + bytes(10), 31)):
    tell(f)
for f in (lambda: zlib.compressobj(10), lambda: zlib.compressobj(1, 9), lambda: zlib.compressobj(1, 8, 99), lambda: zlib.compressobj(1, 8, 15, 0),
          lambda: zlib.compressobj(1, 8, 15, 8, 9), lambda: zlib.compressobj(zdict=5), lambda: zlib.decompressobj(99), lambda: zlib.decompressobj(zdict='a'),
          lambda: zlib.decompressobj().decompress(b'abc'), lambda: type(zlib.compressobj())()):
    tell(f)
print(zlib.error.__mro__, issubclass(zlib.error, Exception), zlib.error.__module__)
for f in (lambda: zlib.compressobj().copy(1), lambda: zlib.compressobj().compress(), lambda: zlib.compressobj().compress(b'', 1), lambda: zlib.compressobj().flush(1, 2),
          lambda: zlib.decompressobj().flush(1, 2), lambda: zlib.decompressobj().__deepcopy__(), lambda: zlib.compressobj().compress(data=b'')):
    tell(f)
