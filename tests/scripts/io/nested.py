# Streams over streams, wrappers that share a buffer, cycles.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
import gc, weakref
b = io.BytesIO(); w = io.BufferedWriter(b); x = io.TextIOWrapper(w, 'ascii'); x.write('abc'); print(b.getvalue(), x.flush(), b.getvalue()); x.close(); print(w.closed, b.closed)
b = io.BytesIO(); x = io.TextIOWrapper(b, 'ascii'); y = io.TextIOWrapper(b, 'utf-16-le'); x.write('a'); x.flush(); y.write('b'); y.flush(); print(b.getvalue()); x.detach(); y.detach(); print(b.closed)
f = io.TextIOWrapper(io.BytesIO(b'abc'), 'ascii'); f.me = f; r = weakref.ref(f); del f; gc.collect(); print(r())
f = io.BytesIO(b'abc'); f.me = f; r = weakref.ref(f); del f; gc.collect(); print(r())
class Raw(io.RawIOBase):
    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True
    def readinto(self, b): return 0
    def write(self, b): self.got = bytes(b); print('write', self.got); return len(b)
    def seek(self, *a): return 0
    def tell(self): return 0
raw = Raw(); f = io.BufferedWriter(raw); raw.cycle = f; f.write(b'in a cycle'); del f, raw; gc.collect(); print('collected')
raw = Raw(); f = io.TextIOWrapper(io.BufferedWriter(raw), 'ascii'); raw.cycle = f; f.write('text in a cycle'); del f, raw; gc.collect(); print('collected')
for cls in (io.BytesIO, io.StringIO):
    o = cls(); r = weakref.ref(o); print(r() is o); del o; print(r())
class Reenter(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b):
        try: self.outer.read(1)
        except RuntimeError as e: print(str(e).split(' <')[0])
        b[:2] = b'ok'; return 2
raw = Reenter(); raw.outer = io.BufferedReader(raw); print(raw.outer.read(2)); raw.outer = None
r = io.BufferedReader(io.BufferedReader(io.BytesIO(b'two layers'))); print(r.read(3), r.peek()[:3], r.read())
w = io.BufferedWriter(io.BufferedWriter(io.BytesIO())); w.write(b'x'); w.flush(); print(w.raw.raw.getvalue())
print(repr(io.TextIOWrapper(io.TextIOWrapper.__new__(io.TextIOWrapper)) if 0 else 0))
