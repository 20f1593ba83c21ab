# TextIOWrapper and the buffers: detach, reconfigure.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
b = io.BytesIO(b'abc'); f = io.TextIOWrapper(b, 'ascii'); print(f.read(1), f.detach() is b, b.closed)
for e in "f|f.read()|f.write('a')|f.detach()|f.close()|f.closed|f.encoding|f.buffer|f.flush()|f.seek(0)|f.tell()|f.name|f.readable()|f.fileno()|f.line_buffering|f.newlines|f.errors|iter(f)|next(f)|f.__enter__()|f.reconfigure()|f.isatty()|f.truncate()".split('|'): t(e)
b = io.BytesIO(); f = io.TextIOWrapper(b, 'ascii'); f.write('waits'); f.detach(); print(b.getvalue())
raw = io.BytesIO(b'xyz'); r = io.BufferedReader(raw); print(r.read(1), r.detach() is raw)
for e in "r|r.read()|r.detach()|r.close()|r.closed|r.raw|r.peek()|r.seek(0)|r.tell()|r.readable()|r.flush()|r.name|r.mode|r.fileno()|iter(r)|r.readline()|r.isatty()|r.readinto(bytearray(1))|r.__enter__()".split('|'): t(e)
raw = io.BytesIO(); w = io.BufferedWriter(raw); w.write(b'waits'); w.detach(); print(raw.getvalue()); t("w.write(b'')"); t("w.flush()"); t("w.detach()"); t("w.writable()")
p = io.BufferedRWPair(io.BytesIO(), io.BytesIO()); t("p.detach()")
t("io.BytesIO().detach()"); t("io.StringIO().detach()")
b = io.BytesIO(b'a\xe9\nb\n'); f = io.TextIOWrapper(b, 'latin-1')
for e in "f.reconfigure()|f.reconfigure(encoding='ascii')|f.reconfigure(encoding=None, errors='replace')|f.errors|f.encoding|f.reconfigure(newline='')|f.reconfigure(line_buffering=True)|f.line_buffering|f.reconfigure(line_buffering=None)|f.line_buffering|f.reconfigure(write_through=True)|f.write_through|f.reconfigure(newline='x')|f.reconfigure(newline=5)|f.reconfigure(encoding=5)|f.reconfigure(errors=5)|f.reconfigure('a')|f.reconfigure(foo=1)|f.reconfigure(encoding='utf-8')|f.errors|f.encoding|f.reconfigure(encoding='no-such')|f.reconfigure(line_buffering='yes')".split('|'): t(e)
f = io.TextIOWrapper(io.BytesIO(b'a\nb\n'), 'ascii'); f.readline()
for e in "f.reconfigure(encoding='latin-1')|f.reconfigure(newline='')|f.reconfigure(errors='ignore')|f.reconfigure(line_buffering=True)|f.reconfigure(write_through=False)|f.readline()".split('|'): t(e)
b = io.BytesIO(); f = io.TextIOWrapper(b, 'ascii'); f.write('a\n'); f.reconfigure(encoding='utf-16-le', newline='\r\n'); f.write('b\n'); f.flush(); print(b.getvalue())
