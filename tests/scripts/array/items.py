# Every kind of array with items in and out of range.
import array
from array import array as A
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
for c in 'bBhHiIlLqQfdu':
    a=A(c); print(c, a.itemsize, a.typecode, repr(a), len(a))
    for v in ('2**200','-2**200','2**64','2**63','-2**63-1','2**32','-2**31-1','65536','-32769','256','-129','-1','1.5',"'a'",'None','True',"'ab'","b'a'",'1e300','1j'):
        t(f"A({c!r},[{v}])")
