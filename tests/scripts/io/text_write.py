# TextIOWrapper: write, buffering, line_buffering, write_through, flush, order with reading.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
class Log(io.BytesIO):
    def write(self, b): log.append(bytes(b)); return super().write(b)
    def flush(self): log.append('flush'); super().flush()
log = []
f = io.TextIOWrapper(Log(), 'ascii'); print(f.write('abc'), f.write(''), log, f.buffer.getvalue()); f.flush(); print(log)
log = []; f = io.TextIOWrapper(Log(), 'ascii', line_buffering=True); f.write('abc'); print(log); f.write('d\ne'); print(log); f.write('x\r'); print(log)
log = []; f = io.TextIOWrapper(Log(), 'ascii', write_through=True); f.write('abc'); print(log); f.write('d\n'); print(log)
log = []; f = io.TextIOWrapper(Log(), 'ascii'); f._CHUNK_SIZE = 4; f.write('abc'); print(log); f.write('de'); print(log); f.write('0123456789'); print(log)
log = []; f = io.TextIOWrapper(Log(), 'ascii'); f.writelines(['a', 'b\n', 'c']); f.close(); print(log)
f = io.TextIOWrapper(io.BytesIO(), 'ascii')
for e in "f.write(b'x')|f.write(5)|f.write(None)|f.write()|f.write('a', 'b')|f.writelines(5)|f.writelines([b'x'])|f.writelines('abc')|f.write('é')".split('|'): t(e)
f.flush(); print(f.buffer.getvalue())
f = io.TextIOWrapper(io.BytesIO(b'0123456789'), 'ascii'); print(f.read(3)); f.write('X'); f.flush(); print(f.buffer.getvalue(), f.buffer.tell())
f = io.TextIOWrapper(io.BytesIO(b'0123456789'), 'ascii'); f.write('ab'); print(f.read(2), f.buffer.getvalue()); f.seek(0); print(f.read())
f = io.TextIOWrapper(io.BufferedReader(io.BytesIO(b'x')), 'ascii'); t("f.write('a')"); t("f.writable()")
b = io.BytesIO(); f = io.TextIOWrapper(b, 'utf-8', newline='\r\n'); print('one', 'two', file=f); print('three', file=f, flush=True); print(b.getvalue())
class Sub(str): pass
b = io.BytesIO(); f = io.TextIOWrapper(b, 'ascii'); print(f.write(Sub('sub'))); f.flush(); print(b.getvalue())
b = io.BytesIO(); f = io.TextIOWrapper(b, 'ascii'); f.write('gone'); del f; print(b.closed)
