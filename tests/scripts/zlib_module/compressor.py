# Compress objects: bit by bit, each kind of flush, copies, and what is left to do after the end.
import copy
import zlib

for mode in ('Z_PARTIAL_FLUSH', 'Z_SYNC_FLUSH', 'Z_FULL_FLUSH', 'Z_BLOCK', 'Z_FINISH'):
    c = zlib.compressobj()
    parts = [c.compress(b'some text, '), c.flush(zlib.Z_NO_FLUSH), c.compress(b'more text'), c.flush(getattr(zlib, mode))]
    if mode != 'Z_FINISH':
        parts.append(c.flush())
    print(mode, [len(p) for p in parts], zlib.decompress(b''.join(parts)))
for strategy in (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED):
    c = zlib.compressobj(9, zlib.DEFLATED, -12, 9, strategy)
    packed = c.compress(b'aaaaabbbbbccccc' * 30) + c.flush()
    print(strategy, len(packed), zlib.decompress(packed, -12) == b'aaaaabbbbbccccc' * 30)

c = zlib.compressobj()
first = c.compress(b'shared beginning ' * 50)
twins = [c.copy(), copy.copy(c), copy.deepcopy(c)]
for i, twin in enumerate(twins):
    print(zlib.decompress(first + twin.compress(b'%d' % i) + twin.flush())[-12:])
for action in (lambda: c.flush(), lambda: len(c.flush()), lambda: c.compress(b'x'), lambda: c.copy()):
    try:
        action()
        print('done')
    except (zlib.error, ValueError) as e:
        print(type(e).__name__, e)
