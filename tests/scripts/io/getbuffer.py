# BytesIO.getbuffer: a view locks the size, and changes go through.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
b = io.BytesIO(b'0123456789')
m = b.getbuffer(); print(m, m.readonly, m.nbytes, m.format, m.itemsize, type(m.obj)) if 0 else print(m.readonly, m.nbytes, m.format, m.itemsize, type(m.obj))
m[0] = 65; m[2:4] = b'zz'; print(b.getvalue(), b.read(4))
for e in "b.write(b'a')|b.truncate()|b.truncate(2)|b.close()|b.__init__(b'')|b.__setstate__((b'x',0,None))|b.seek(0)|b.read()|b.getvalue()|b.writelines([b'x'])|b.writelines([])|b.seek(5)".split('|'): t(e)
m2 = b.getbuffer(); m.release(); t("b.write(b'x')"); m2.release(); t("b.write(b'xxxxxxxxxxxxxx')"); print(b.getvalue()); t("b.close()")
b = io.BytesIO(b'abc'); m = b.getbuffer(); del b; print(m.tobytes()); m[0] = 120; print(bytes(m)); del m
b = io.BytesIO(); m = b.getbuffer(); print(len(m), bytes(m)); t("b.write(b'')"); t("b.write(b'a')"); del m; t("b.write(b'a')")
b = io.BytesIO(b'shared'); copy = b.getvalue(); 
with b.getbuffer() as m: m[0:1] = b'S'
print(copy, b.getvalue())
