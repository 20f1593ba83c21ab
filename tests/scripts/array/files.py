# tofile and fromfile.
import array
from array import array as A
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
import io
f=io.BytesIO(); A('h',[1,2,3]).tofile(f); print(f.getvalue()); f.seek(0); x=A('h'); x.fromfile(f,2); print(x); 
try: x.fromfile(f,2)
except EOFError as e: print(e, x)
t("x.fromfile(f,-1)"); t("x.fromfile(io.StringIO('abc'),1)"); t("x.tofile(io.StringIO())"); t("x.fromfile(f, 'a')")
