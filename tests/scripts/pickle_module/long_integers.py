"""encode_long and decode_long: the bytes of whole numbers."""
import pickle

for n in (0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768, -32769, 2**64, -2**64, 2**2039, 2**2040, -2**2039):
    data = pickle.encode_long(n)
    print(data if len(data) < 12 else len(data), pickle.decode_long(data) == n, pickle.loads(pickle.dumps(n, 2)) == n)
print(pickle.decode_long(b''), pickle.decode_long(b'\x00\xff'), pickle.decode_long(b'\xff\x00\xff'))
