# TextIOWrapper over its own kind of trouble: __init__ again, buffer gone, odd decoders of the system.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
f = io.TextIOWrapper(io.BytesIO(b'first'), 'ascii'); print(f.read()); f.__init__(io.BytesIO(b'second'), 'utf-8', newline=''); print(f.read(), f.encoding)
t("f.__init__(io.BytesIO(), newline='bad')"); t("f.read()"); t("f.encoding"); t("f")
f = io.TextIOWrapper(io.BytesIO(b'x'), 'ascii'); f.buffer.close(); t("f.closed"); t("f.read()"); t("f.close()"); t("f.write('a')")
b = io.BufferedReader(io.BytesIO(b'one')); print(b.read(1)); b.__init__(io.BytesIO(b'two')); print(b.read()); t("b.__init__(5)"); t("b.read()")
w = io.BufferedWriter(io.BytesIO()); w.write(b'x'); w.__init__(io.BytesIO()); w.write(b'y'); w.flush(); print(w.raw.getvalue())
f = io.TextIOWrapper(io.BytesIO(b'abc\ndef'), 'ascii'); it = iter(f); print(next(it)); f.close(); t("next(it)")
class B(io.BytesIO):
    def seekable(self): raise KeyError('seekable')
t("io.TextIOWrapper(B(), 'ascii')")
class B(io.BytesIO):
    def readable(self): return False
    def writable(self): return False
f = io.TextIOWrapper(B(b'abc'), 'ascii'); t("f.read()"); t("f.write('a')"); t("f.readable(), f.writable()")
class B(io.BytesIO):
    def flush(self): raise OSError('flush')
f = io.TextIOWrapper(B(), 'ascii'); f.write('x'); t("f.flush()"); t("f.close()"); print(f.closed, f.buffer.closed)
class B(io.BytesIO):
    def write(self, b): raise OSError('write')
f = io.TextIOWrapper(B(), 'ascii'); f.write('x'); t("f.flush()"); t("f.close()"); print(f.closed, f.buffer.closed)
class B(io.BytesIO):
    def close(self): print('closing'); super().close(); raise OSError('close')
f = io.TextIOWrapper(B(), 'ascii'); t("f.close()"); print(f.closed); t("f.close()")
