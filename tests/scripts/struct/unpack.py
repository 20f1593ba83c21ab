# unpack, unpack_from, pack_into, iter_unpack, and their complaints.
import struct
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
t("struct.pack()"); t("struct.pack('b', x=1)"); t("struct.calcsize()"); t("struct.calcsize('b', 1)"); t("struct.calcsize(format='b')"); t("struct.unpack('b')"); t("struct.unpack(1, b'')")
for f in ("'b', b''", "'b', b'ab'", "'b', b'\\xff'", "'B', b'\\xff'", "'<hH', b'\\xff\\xff\\xfe\\xff'", "'>q', b'\\xff'*8", "'>Q', b'\\xff'*8", "'<f', b'\\0\\0\\x80\\x3f'", "'>d', b'\\x3f\\xf0'+bytes(6)", "'3s', b'abc'", "'4p', b'\\x02abc'", "'4p', b'\\x09abc'","'c', b'a'", "'ccc', b'abc'", "'?', b'\\x05'", "'2x', b'ab'", "'e', b'\\0\\x3c'", "'>e', b'\\x7c\\x01'", "'b', 'a'", "'b', memoryview(b'a')", "'b', bytearray(b'a')", "'b', 5"): t(f"struct.unpack({f})")
for f in ("'b', b'abc'","'b', b'abc', 1","'b', b'abc', -1","'b', b'abc', -4","'b', b'abc', 3","'b', b'abc', 5","'h', b'abc', 2","'h', b'abc', -1","'b', buffer=b'abc', offset=2","'b', b'a', 'x'", "'b'", "'q', b''", "'b', b'abc', 2**70", "'b', b'abc', -2**70"): t(f"struct.unpack_from({f})")
B=bytearray(4)
for f in ("'b', B, 0, 1","'b', B","'b'","","'b', B, 0","'b', B, 0, 1, 2","'b', B, 4, 1","'b', B, -1, 1","'b', B, -5, 1","'h', B, -1, 1","'h', B, 3, 1","'b', b'abcd', 0, 1","'b', B, 'x', 1","'b', 5, 0, 1","'b', B, 2**70, 1", "'b', B, 1.5, 1", "'b', B, 1, 'x'"): t(f"struct.pack_into({f})")
print(B)
for f in ("'b', b'abc'","'h', b'abc'","'', b'abc'","'b', 5","'x', b'ab'","'b'"): t(f"list(struct.iter_unpack({f}))")
