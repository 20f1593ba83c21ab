# BufferedRWPair.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
p = io.BufferedRWPair(io.BytesIO(b'in\nput'), io.BytesIO())
for e in "p.read(1)|p.peek()|p.readline()|p.read1()|p.read()|p.write(b'out')|p.flush()|p.readable(), p.writable(), p.seekable(), p.isatty(), p.closed|p.seek(0)|p.tell()|p.truncate()|p.fileno()|p.readinto(bytearray(2))|p.readinto1(bytearray(2))|p.write('a')|p.detach()|p.raw|p.name|list(p)|p.close()|p.closed|p.read()|p.write(b'')|p.flush()|p.readable()".split('|'): t(e)
for e in "io.BufferedRWPair()|io.BufferedRWPair(io.BytesIO())|io.BufferedRWPair(5, 6)|io.BufferedRWPair(io.BytesIO(), 6)|io.BufferedRWPair(io.BytesIO(), io.BytesIO(), 0)|io.BufferedRWPair(io.BytesIO(), io.BytesIO(), 'a')|io.BufferedRWPair(io.BytesIO(b'x'), io.BytesIO(), 5).read()|io.BufferedRWPair(reader=io.BytesIO(), writer=io.BytesIO())|io.BufferedRWPair.__new__(io.BufferedRWPair).read()|io.BufferedRWPair.__new__(io.BufferedRWPair).closed|io.BufferedRWPair(io.BytesIO(), io.BytesIO(), 1, 2)".split('|'): t(e)
class NoRead(io.BytesIO):
    def readable(self): return False
class NoWrite(io.BytesIO):
    def writable(self): return False
t("io.BufferedRWPair(NoRead(), io.BytesIO())"); t("io.BufferedRWPair(io.BytesIO(), NoWrite())")
r, w = io.BytesIO(b'a'), io.BytesIO(); p = io.BufferedRWPair(r, w); p.write(b'late'); p.close(); print(r.closed, w.closed)
class Bad(io.BytesIO):
    def __init__(self, what): super().__init__(); self.what = what
    def close(self): super().close(); raise ValueError(self.what)
p = io.BufferedRWPair(Bad('reader'), Bad('writer'))
try: p.close()
except ValueError as e: print(e, '/', repr(e.__context__))
