# Decompress objects: limits on the output, what waits for later, what stands behind the end.
import zlib

data = b'hello' * 1000
packed = zlib.compress(data)

d = zlib.decompressobj()
out = b''
for i in range(0, len(packed), 5):
    out += d.decompress(packed[i:i + 5])
print(out == data, d.eof, d.unused_data, d.unconsumed_tail)

d = zlib.decompressobj()
pieces, todo = [], packed
while not d.eof:
    pieces.append(d.decompress(todo, 700))
    todo = d.unconsumed_tail
print([len(p) for p in pieces], b''.join(pieces) == data)

d = zlib.decompressobj()
print(len(d.decompress(packed + b'tail', 5)), len(d.unconsumed_tail), d.unused_data, d.eof)
print(len(d.flush(1)), d.unconsumed_tail, d.unused_data, d.eof)
print(d.flush())

d = zlib.decompressobj()
print(d.decompress(packed + b'one') == data, d.decompress(b'two'), d.unused_data, d.eof)

d = zlib.decompressobj()
d.decompress(packed[:9])
twin = d.copy()
print(twin.decompress(packed[9:])[-5:], d.decompress(packed[9:] + b'!')[-5:], twin.unused_data, d.unused_data)

d = zlib.decompressobj()
d.decompress(packed[:5])
print(d.flush(), d.eof)
for wrong in (lambda: d.decompress(packed, -1), lambda: d.flush(0), lambda: d.decompress('x'), lambda: d.decompress(b'', 2**70)):
    try:
        print(wrong())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
