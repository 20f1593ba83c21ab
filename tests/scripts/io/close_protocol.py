# What close() of a subclass and of the base do, __del__, errors in flush.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
class S(io.IOBase):
    def __init__(self, name): self.name = name
    def close(self):
        if not self.closed: print('close', self.name)
        super().close()
    def flush(self): print('flush', self.name); super().flush()
s = S('a'); s.close(); s.close(); print(s.closed)
s = S('b'); del s
with S('c') as s: print('inside')
try:
    with S('d'): raise KeyError('x')
except KeyError as e: print('out', e)
class Bad(io.IOBase):
    def flush(self): raise ValueError('flush fails')
b = Bad(); t("b.close()"); print(b.closed); t("b.close()")
class Both(io.RawIOBase):
    def flush(self): raise ValueError('flush')
    def writable(self): return True
    def close(self):
        try: super().close()
        finally: raise KeyError('close')
b = Both()
try: b.close()
except KeyError as e: print(repr(e), repr(e.__context__))
class NoClosed(io.IOBase):
    @property
    def closed(self): raise RuntimeError('no')
n = NoClosed(); t("n.closed"); t("n.readable()"); t("n.__enter__()"); del n; print('gone')
class Own(io.IOBase):
    closed = True
    def close(self): print('never')
o = Own(); t("o._checkClosed()"); t("o.isatty()"); del o
class D(io.BytesIO):
    def __del__(self): print('del', self.closed); super().__del__()
    def close(self): print('close'); super().close()
d = D(b'x'); del d
t("io.IOBase.__del__"); 
w = io.BufferedWriter(io.BytesIO()); w.write(b'abc'); raw = w.raw; w.close(); print(raw.closed, w.closed); t("w.write(b'x')"); t("w.flush()"); t("w.raw")
class RawBad(io.RawIOBase):
    def writable(self): return True
    def write(self, b): raise OSError('write fails')
    def close(self): print('raw closes'); super().close()
w = io.BufferedWriter(RawBad()); w.write(b'abc'); t("w.flush()"); t("w.close()"); print(w.closed); t("w.close()")
tw = io.TextIOWrapper(io.BufferedWriter(RawBad()), 'ascii'); tw.write('abc'); t("tw.close()"); print(tw.closed, tw.buffer.closed)
