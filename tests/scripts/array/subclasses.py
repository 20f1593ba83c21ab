# Subclasses of array.
import array
from array import array as A
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
class S(A): pass
s=S('i',[1,2]); s.z=5; t("s"); t("s+s"); t("s[0:1]"); t("s*2"); t("type(s+s)"); t("s.__reduce_ex__(2)"); t("s.__copy__()"); t("s==A('i',[1,2])"); t("s.z"); t("repr(S('u','x'))"); t("s.__reduce_ex__(4)")
class T(A):
    def __new__(cls,*a): return A.__new__(cls,'i',a)
t("T(1,2)")
