# Iterators, pickling, pattern matching, NaN.
import array
from array import array as A
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
i=iter(A('i',[1,2,3])); next(i); t("i.__reduce__()[2]"); t("i.__length_hint__()"); t("type(i)"); t("list(i)"); t("next(i)" if 0 else "0"); t("next(i,'end')")
i=iter(A('i',[1,2,3])); next(i); t("i.__setstate__(5)"); t("list(i)"); t("i.__setstate__('a')"); t("i.__reduce__()")
b=A('i',[1]); it=iter(b); next(it); b.append(2); t("list(it)"); b.append(3); t("list(it)")
import weakref; t("weakref.ref(b)() is b")
t("array._array_reconstructor(A,'i',8,b'\\1\\0\\0\\0')"); t("array._array_reconstructor(A,'h',8,b'\\1\\0\\0\\0')"); t("array._array_reconstructor(A,'i',9,b'\\0\\0\\0\\1')"); t("array._array_reconstructor(int,'i',9,b'')"); t("array._array_reconstructor(A,'i',99,b'')"); t("array._array_reconstructor(A,'z',1,b'')"); t("array._array_reconstructor(A,'i',1,'a')"); t("array._array_reconstructor(A,'d',14,b'\\0'*8)"); t("array._array_reconstructor(A,'f',16,b'\\0'*8)"); t("array._array_reconstructor(A,'i',8,b'abc')")
match A('i',[1,2]):
    case [x,y]: print('seq',x,y)
    case _: print('no')
nan=float('nan'); n=A('d',[nan]); t("n==n"); t("nan in n"); t("n.index(nan)"); t("n!=n")

