# Streams in Python over TextIOBase and BufferedIOBase.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
class Upper(io.TextIOBase):
    def __init__(self): self.parts = []
    def writable(self): return True
    def write(self, s): self.parts.append(s.upper()); return len(s)
u = Upper(); print('hello', 'there', file=u); u.writelines(['a', 'b']); print(u.parts, u.encoding, u.newlines, u.errors, u.closed); t("u.read()"); t("u.readline()"); t("u.detach()"); u.close(); t("u.writelines(['x'])")
class Lines(io.TextIOBase):
    def __init__(self, lines): self.lines = list(lines)
    def readable(self): return True
    def readline(self, size=-1): return self.lines.pop(0) if self.lines else ''
print(list(Lines(['a\n', 'b'])), Lines(['x\n', 'y\n', 'z']).readlines(), Lines(['x\n', 'y\n', 'z']).readlines(2)); l = Lines(['q']); print(next(l)); t("next(l)")
class Odd(Lines):
    def readline(self, size=-1): return 5
t("list(Odd([]))"); t("next(Odd([]))")
class Buf(io.BufferedIOBase):
    def __init__(self, data): self.data = data
    def readable(self): return True
    def read(self, n=-1):
        if n is None or n < 0: n = len(self.data)
        x, self.data = self.data[:n], self.data[n:]; return x
    def read1(self, n=-1): return self.read(n)
b = Buf(b'abcdef\nrest'); a = bytearray(3); print(b.readinto(a), a, b.readinto1(a), a, b.readline(), list(b))
t("Buf(b'x').write(b'')"); t("Buf(b'').detach()"); t("Buf(b'abc').readinto(b'x')"); t("Buf(b'abc').readinto(5)")
print(io.TextIOWrapper(Buf(b'over python\nlines'), 'ascii').readlines())
class Long(Buf):
    def read(self, n=-1): return b'too long for it'
t("Long(b'').readinto(bytearray(2))")
class Text(Buf):
    def read(self, n=-1): return 'text'
t("Text(b'').readinto(bytearray(2))")
out = Upper(); old, sys.stdout = sys.stdout, out
try: print('captured')
finally: sys.stdout = old
print(out.parts)
