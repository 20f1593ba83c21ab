# A raw stream in Python: read, readall, readline, iteration are made of readinto.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
class Raw(io.RawIOBase):
    def __init__(self, data): self.data, self.place, self.log = data, 0, []
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.data) - self.place)
        b[:n] = self.data[self.place:self.place + n]
        self.place += n; self.log.append((len(b), n))
        return n
make = lambda: Raw(b'one\ntwo\n\nlast')
r = make(); print(r.read(3), r.read(0), r.readline(), r.read(), r.read(), r.log[:3])
r = make(); print(r.readline(2), r.readline(), r.readline(-1), r.readlines(), r.readline())
r = make(); print(list(r)); r = make(); print(r.readlines(5)); r = make(); print(r.readall(), r.readall())
r = make(); print(r.readlines(0), r.readlines(None)); t("r.readline('x')"); t("r.readlines('x')"); t("r.read('x')"); t("r.readline(1.5)")
with make() as r: print(r.closed)
print(r.closed); t("r.read()"); t("r.readline()"); t("r.readall()")
class Odd(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b): return self.answer
for answer in (None, 0, 'a', 2.5):
    o = Odd(); o.answer = answer; print(answer); t("o.read(5)")
    if answer in (None, 0, 'a'): t("o.readall()"); t("o.read()"); t("o.readline()")
class R(io.RawIOBase):
    def readable(self): return True
    def read(self, n=-1): return self.parts.pop(0) if self.parts else b''
for parts in ([b'ab', b'c\nd'], ['x'], [None], [5], [b'a', None], [b'', b'x']):
    o = R(); o.parts = list(parts); print(parts); t("o.readall()"); o.parts = list(parts); t("o.readline()")
class P(R):
    def peek(self, n=0): return self.ahead
    def read(self, n=-1): x = self.ahead[:n]; self.ahead = self.ahead[n:]; return x
o = P(); o.ahead = b'abc\ndef'; print(o.readline(), o.readline(2), o.readline()); o.ahead = 'abc'; t("o.readline()")
class W(io.RawIOBase):
    def __init__(self): self.got = []
    def writable(self): return True
    def write(self, b): self.got.append(bytes(b)); return len(b)
o = W(); o.writelines([b'a', bytearray(b'b')]); print(o.got); t("o.writelines(5)"); t("o.writelines('ab')"); print(o.got)
b = io.BufferedWriter(W(), 4); b.write(b'abcdefgh'); b.write(b'ij'); print(b.raw.got); b.flush(); print(b.raw.got)
b = io.BufferedReader(make(), 4); print(b.read(2), b.peek(), b.readline(), b.read1(), b.read(), b.raw.log[:4])
