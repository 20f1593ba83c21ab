# Codes e, f and d.
import struct
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
for c in 'fde':
    for p in ('', '<','>'):
        for v in ('1e300','1e39','65520.0','65519.9', '1','2**2000',"'a'",'None','float("nan")','1e-8','6e-8','5.9604644775390625e-08', '2.98e-8','-0.0','float("inf")','1j'):
            t(f"struct.pack({p+c!r}, {v})")
