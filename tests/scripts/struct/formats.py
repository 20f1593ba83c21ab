# Formats good and bad, pack and calcsize.
import struct
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
for f in "'c', b'ab'|'c', 'a'|'c', b'a'|'c', bytearray(b'a')|'3s', b'a'|'3s',b'abcdef'|'3s', 'abc'|'s', bytearray(b'q')|'0s', b'abc'|'5p', b'abcdefg'|'5p', b'a'|'p', b'a'|'0p',b'abc'|'300p', b'a'*299|'?', []|'?', 3|'4?', 0,1,2,'a'|'x'|'3x'|'xb', 1|'2b', 1|'2b',1,2,3|''|'  b h ', 1, 2|'<b h', 1,2|'b'|'3'|'Z', 1|'b<', 1|'99999999999999999999b', 1|'9999999999999999999s', 1|b'b', 1|5, 1|'b\\0', 1|'é', 1|'bhilq', 1,2,3,4,5|'hb0l', 1,2|'0h'|'i', True|'n', 1|'<n',1|'>P', 1|'@P', 5|'bx3hq', 1,2,3,4,5|'5b', *range(5)".split('|'):
    t(f"struct.pack({f})")
    t(f"struct.calcsize({f.split(',')[0]})")
