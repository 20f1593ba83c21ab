# Every integer code in every byte order with numbers in and out of range.
import struct
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
for c in 'bBhHiIlLqQnNP':
    for p in ('', '<', '>', '=', '!'):
        for v in ('2**200', '-2**200', '2**63', '2**64','-1', '-2**63-1','40000', '2**32', '300', '1.5', "'a'", 'None'):
            t(f"struct.pack({p+c!r}, {v})")
