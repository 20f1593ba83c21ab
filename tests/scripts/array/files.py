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
# how a wrong number of arguments is told depends on the method
t("A('h').tofile(1)"); t("A('h',[1]).tofile(1)"); t("x.tofile()"); t("x.tofile(f, f)"); t("x.fromfile(f)"); t("x.fromfile(f, 1, 2)"); t("x.fromfile(f, n=1)"); t("x.extend()"); t("x.extend([], [])"); t("x.extend(bb=[])"); t("x.append()"); t("x.__reduce_ex__()")
