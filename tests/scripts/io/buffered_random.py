# BufferedRandom: reading and writing in turn.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
b = io.BufferedRandom(io.BytesIO(b'0123456789abcdef'), 4)
for e in "b.read(3)|b.tell()|b.write(b'XY')|b.tell()|b.raw.getvalue()|b.read(2)|b.raw.getvalue()|b.seek(0)|b.read()|b.write(b'end')|b.seek(-3, 2)|b.read()|b.seek(2)|b.write(b'--')|b.peek()[:1]|b.seek(0)|b.readline()|b.seek(1)|b.read1(2)|b.write(b'+')|b.readinto(bytearray(2))|b.seek(0, 1)|b.truncate(5)|b.raw.getvalue()|b.tell()|b.seek(0)|b.read()|b.readable(), b.writable(), b.seekable()|b.name|b.flush()|b.seek(4)|b.truncate()|b.raw.getvalue()".split('|'): t(e)
b = io.BufferedRandom(io.BytesIO(b'line1\nline2\nline3\n')); print(b.readline()); b.write(b'LINE2'); print(b.readline(), b.readline()); b.seek(0); print(b.readlines())
b = io.BufferedRandom(io.BytesIO(b'0123456789'), 4); b.read(2); b.write(b'ab'); b.seek(1); print(b.read(5)); b.write(b'zz'); b.close(); t("b.read()"); t("b.write(b'')")
class NoSeek(io.BytesIO):
    def seekable(self): return False
t("io.BufferedRandom(NoSeek())"); t("io.BufferedRandom(5)"); t("io.BufferedRandom()"); t("io.BufferedRandom(io.BytesIO(), 0)"); t("io.BufferedRandom(io.BytesIO(), buffer_size=2).read()")
import os
def model(seed, size):
    raw, plain = io.BufferedRandom(io.BytesIO(bytes(100)), size), io.BytesIO(bytes(100))
    for step in range(300):
        seed = (seed * 1103515245 + 12345) % 2**31; what, n = seed >> 8 & 3, seed >> 12 & 15
        if what == 0: a, b = raw.read(n), plain.read(n)
        elif what == 1: d = bytes([65 + step % 26]) * n; a, b = raw.write(d), plain.write(d)
        elif what == 2: a, b = raw.seek(n * 7), plain.seek(n * 7)
        else: a, b = raw.tell(), plain.tell()
        if a != b: return step, what, a, b
    raw.flush(); return raw.raw.getvalue() == plain.getvalue()
print([model(seed, size) for seed in (1, 2, 3, 4) for size in (1, 3, 8, 100)])
