# BufferedReader: read, read1, peek, readinto, seek, tell, and wrong arguments.
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
    def seekable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.data) - self.place); b[:n] = self.data[self.place:self.place + n]; self.place += n; self.log.append((len(b), n)); return n
    def seek(self, n, whence=0): self.place = n if whence == 0 else self.place + n if whence == 1 else len(self.data) + n; self.log.append(('seek', n, whence)); return self.place
    def tell(self): return self.place
data = bytes(range(48, 78)); new = lambda size=8: io.BufferedReader(Raw(data), size)
r = new(); print(r.read(3), r.raw.log, r.tell(), r.peek(), r.peek(2), r.raw.log); print(r.read1(2), r.read1(), r.read1(100), r.read1(-1), r.raw.log); print(r.read(), r.read(), r.read1(), r.peek(), r.raw.log)
r = new(); print(r.read(20), r.raw.log); r = new(); a = bytearray(5); print(r.readinto(a), a, r.readinto1(a), a, r.raw.log); a = bytearray(40); print(r.readinto(a), a[:25]); r = new(); a = bytearray(12); print(r.readinto1(a), a, r.raw.log)
r = new(); print(r.read(2), r.seek(4), r.raw.log, r.read(1), r.seek(20), r.read(2), r.seek(-3, 1), r.read(1), r.seek(-5, 2), r.read(), r.seek(0), r.tell(), r.raw.log)
r = new(); print(r.read(0), r.read(None), r.read(-1), r.read(5))
r = new()
for e in "r.read(-2)|r.read('a')|r.read(1.5)|r.read1('a')|r.read1(None)|r.peek('a')|r.peek(None)|r.seek('a')|r.seek(0, 5)|r.seek(-1)|r.readinto(b'abc')|r.readinto('abc')|r.readinto1(5)|r.readline('a')|r.write(b'x')|r.truncate()|r.fileno()|r.isatty()|r.readable(), r.writable(), r.seekable(), r.closed|r.name|r.mode|r.raw|r._dealloc_warn|r.flush()|r.tell()|r.read(1, 2)".split('|'):
    if e not in ('r.raw', 'r._dealloc_warn'): t(e)
r = io.BufferedReader(io.BytesIO(b'one\ntwo\n\nend'), 3); print(r.readline(), r.readline(2), r.readline(), r.readlines(), r.readline())
r = io.BufferedReader(io.BytesIO(b'one\ntwo\n\nend'), 3); print(list(r)); r.seek(0); print(r.readlines(5), next(r)); t("next(iter([]), r.close())"); t("r.read()")
for e in "r.read()|r.read1()|r.peek()|r.readinto(bytearray(1))|r.readline()|next(r)|r.seek(0)|r.tell()|r.flush()|r.close()|r.closed|r.readable()|r.isatty()|r.__enter__()|iter(r)|r.detach()".split('|'): t(e)
for e in "io.BufferedReader()|io.BufferedReader(5)|io.BufferedReader(io.BytesIO(), 0)|io.BufferedReader(io.BytesIO(), -1)|io.BufferedReader(io.BytesIO(), 'a')|io.BufferedReader(io.BytesIO(), 1.5)|io.BufferedReader(raw=io.BytesIO(b'kw'), buffer_size=3).read()|io.BufferedReader(io.BytesIO(), 1, 2)|io.BufferedReader(io.StringIO('a')).read()|io.BufferedReader.__new__(io.BufferedReader).read()|io.BufferedReader.__new__(io.BufferedReader)|io.BufferedReader.__new__(io.BufferedReader).closed|io.BufferedReader(io.BytesIO(), 2**70)".split('|'): t(e)
class NotReadable(io.RawIOBase): pass
t("io.BufferedReader(NotReadable())")
class Odd(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b): return self.answer
for answer in (None, -1, 99, 'a'):
    o = Odd(); o.answer = answer; r = io.BufferedReader(o, 4); print(answer); t("r.read(3)"); t("r.read()") if answer in (None, 'a') else None; t("r.read1(2)"); t("r.peek()"); t("r.readinto(bytearray(2))"); t("r.readline()")
