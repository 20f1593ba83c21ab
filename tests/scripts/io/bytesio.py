# BytesIO: every method and its errors.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
b = io.BytesIO(b'hello\nworld\n\nend')
for e in "b.read(3)|b.tell()|b.readline()|b.readline(2)|b.readline(-1)|b.readline(None)|b.read()|b.read()|b.readline()|b.seek(0)|b.readlines()|b.seek(0)|b.readlines(7)|b.seek(3)|b.read1(2)|b.read1()|b.read1(-1)|b.seek(-2,2)|b.read(None)|b.seek(2)|b.seek(1,1)|b.tell()|b.seek(-1)|b.seek(0,3)|b.seek(0,-1)|b.seek(-100,1)|b.seek('a')|b.seek(1.5)|b.seek(2**70)|b.seek(0)|b.read('a')|b.read(1.5)|b.read(-5)|b.seek(100)|b.read()|b.readline()|b.tell()|b.getvalue()|b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed|b.fileno()|b.flush()|b.mode|b.name|b.seek(0)|list(b)|b.__iter__() is b|next(b)|next(b, 7)|b.detach()|b.raw|b.readlines('a')|b.read(1,2)|b.getvalue(1)|b.readinto(bytearray(3))|b.seek(0)|b.__sizeof__() > 0".split('|'): t(e)
a = bytearray(4); print(b.readinto(a), a, b.readinto(memoryview(a)[1:3]), a, b.readinto1(a), a); t("b.readinto(b'abc')"); t("b.readinto('abc')"); t("b.readinto(5)"); t("b.readinto()"); b.seek(0, 2); print(b.readinto(a), a)
b = io.BytesIO(); 
for e in "b.write(b'abc')|b.write(bytearray(b'de'))|b.write(memoryview(b'fgh')[::1])|b.write(b'')|b.write('s')|b.write(5)|b.write(None)|b.write()|b.getvalue()|b.seek(1)|b.write(b'XY')|b.getvalue()|b.seek(12)|b.write(b'z')|b.getvalue()|b.truncate(3)|b.tell()|b.getvalue()|b.truncate()|b.truncate(-1)|b.truncate('a')|b.truncate(100)|b.getvalue()|b.seek(1)|b.truncate(None)|b.getvalue()|b.writelines([b'1', bytearray(b'2')])|b.writelines(b'ab')|b.writelines(['a'])|b.writelines(5)|b.writelines('')|b.getvalue()|b.__getstate__()|b.__setstate__((b'new', 2, {'z': 1}))|b.getvalue(), b.tell(), b.z|b.__setstate__((b'new', 2))|b.__setstate__((b'new', -2, None))|b.__setstate__((b'new', 'a', None))|b.__setstate__((b'n', 1, 5))|b.__setstate__(5)|b.close()|b.closed|b.close()".split('|'): t(e)
for e in "b.read()|b.read(0)|b.write(b'')|b.readline()|b.readlines()|b.seek(0)|b.tell()|b.truncate()|b.getvalue()|b.getbuffer()|b.flush()|b.isatty()|b.readable()|b.seekable()|b.writable()|list(b)|next(b)|iter(b)|b.__enter__()|b.writelines([])|b.readinto(bytearray(1))|b.read1()|b.__getstate__()|b.closed|b.fileno()".split('|'): t(e)
t("io.BytesIO('a')"); t("io.BytesIO(5)"); t("io.BytesIO(None).getvalue()"); t("io.BytesIO(initial_bytes=b'q').read()"); t("io.BytesIO(b'a', b'b')"); t("io.BytesIO(x=1)"); t("io.BytesIO(bytearray(b'ba')).read()"); t("io.BytesIO(memoryview(b'mem')[::2]).read()"); t("io.BytesIO([1,2])")
b = io.BytesIO(b'abc'); b.__init__(b'xyz'); print(b.read(), b.tell()); b.__init__(); print(b.getvalue())
with io.BytesIO(b'w') as f: print(f.read())
print(f.closed)
class B(io.BytesIO): pass
x = B(b'sub'); x.attr = 1; print(x.read(), x.attr, x.__dict__, x.__getstate__())
data = b'q' * 1000; b = io.BytesIO(data); print(b.getvalue() is data, b.read() is data); b.seek(0); b.write(b'r'); print(data[:2], b.getvalue()[:2])
