# TextIOWrapper: read, readline, readlines, iteration, and their arguments.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
data = 'line one\nzwei äöü\n\nvierte €€\nlast'.encode()
new = lambda: io.TextIOWrapper(io.BytesIO(data), 'utf-8')
f = new(); print(repr(f.read(4)), repr(f.read(0)), repr(f.readline()), repr(f.readline(3)), repr(f.readline(0)), repr(f.readline(-1)), f.readlines(), repr(f.read()), repr(f.readline()), f.readlines())
f = new(); print(list(f)); f = new(); print(next(f), next(f)); print(f.read()); t("next(f)"); print(next(f, 'end'))
f = new(); print(f.readlines(10)); print(f.readlines(0)); f = new(); print(f.readlines(None)); f = new(); print(f.readlines(-1))
f = new(); t("f.read('a')"); t("f.read(1.5)"); t("f.readline('a')"); t("f.readline(None)"); t("f.readlines('a')"); t("f.read(None)"); t("f.read(1, 2)"); t("f.readline(size=1)"); t("f.readline(2.5)")
f = new(); f._CHUNK_SIZE = 1; print([f.read(k) for k in (1, 2, 3, 4, 5, 6, 7, 8, 9)])
f = new(); f._CHUNK_SIZE = 2; print(f.readline(), f.read(2), f.readline(), list(f))
f = new(); t("f.write('x')"); f.close()
for e in "f.read()|f.readline()|f.readlines()|next(f)|list(f)|iter(f)|f.write('')|f.seek(0)|f.tell()|f.truncate()|f.flush()|f.readable()|f.writable()|f.seekable()|f.isatty()|f.fileno()|f.__enter__()|f.close()|f.closed|f.newlines|f.encoding|f.reconfigure(encoding='ascii')|f.writelines([])|f.detach()".split('|'): t(e)
f = io.TextIOWrapper(io.BufferedWriter(io.BytesIO()), 'ascii'); t("f.read()"); t("f.readline()"); t("next(f)"); t("f.readable()"); t("f.readlines()"); t("f.read(0)")
class Few(io.RawIOBase):
    def __init__(self, parts): self.parts = list(parts)
    def readable(self): return True
    def read(self, n=-1): return self.parts.pop(0) if self.parts else b''
    read1 = read
f = io.TextIOWrapper(Few([b'ab', b'c\n', b'', b'x']), 'ascii'); print(repr(f.read(2)), repr(f.readline()), repr(f.read(5)), repr(f.read()))
class Odd(io.BytesIO):
    def read1(self, n=-1): return 'text'
    def read(self, n=-1): return 5
f = io.TextIOWrapper(Odd(), 'ascii'); t("f.readline()"); t("f.read()"); t("f.read(2)")
