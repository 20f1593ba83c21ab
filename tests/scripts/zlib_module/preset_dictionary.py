# A dictionary that both sides know: needed, wrong, missing, and in streams without a header.
import zlib

known = b'the quick brown fox jumps over the lazy dog'
text = b'the lazy fox jumps over the quick brown dog'
c = zlib.compressobj(zdict=known)
packed = c.compress(text) + c.flush()
print(len(packed) < len(zlib.compress(text)))
print(zlib.decompressobj(zdict=known).decompress(packed))
for other in (b'', b'the wrong one'):
    try:
        print(zlib.decompressobj(zdict=other).decompress(packed))
    except zlib.error as e:
        print(e)
try:
    zlib.decompress(packed)
except zlib.error as e:
    print(e)
c = zlib.compressobj(wbits=-15, zdict=bytearray(known))
raw = c.compress(text) + c.flush()
print(zlib.decompressobj(-15, known).decompress(raw))
d = zlib.decompressobj(zdict=known)
print(d.copy().decompress(packed) == d.decompress(packed))
