# a subclass of int, float or complex with its own conversions: which function asks for them and which takes the value
import math


class I(int):
    def __index__(self): log.append("index"); return 3
    def __int__(self): log.append("int"); return 4
    def __float__(self): log.append("float"); return 5.5
    def __repr__(self): return "I"
    def __str__(self): return "Istr"


class F(float):
    def __float__(self): log.append("float"); return 9.0
    def __int__(self): log.append("int"); return 8
    def __trunc__(self): log.append("trunc"); return 7
    def __repr__(self): return "F"
    def __str__(self): return "Fstr"


class C(complex):
    def __complex__(self): log.append("complex"); return 5j
    def __float__(self): return 1.0


log = []
i, f, c = I(7), F(2.5), C(1 + 2j)
CASES = """int(i) float(i) complex(i) str(i) repr(i) f'{i}' f'{i:d}' f'{i:5}' '%d'%i '%s'%i '%x'%i '%5.1f'%i '{}'.format(i) hex(i) bin(i) oct(i) chr(i+60) bytes(i) bytearray(i) range(i) range(20)[i] 'x'*i [0]*i 'abcdefghi'[i] [1,2,3,4,5,6,7,8,9][i:]
i+1 i*2 i**2 -i abs(i) round(i) divmod(i,2) i==7 hash(i) i<8 i&3 i<<1 ~i i.bit_length() i.real i.numerator i.__index__() i.__int__() math.sqrt(i) math.floor(i) math.factorial(i) math.gcd(i,14) math.isqrt(i) int.from_bytes(bytes([1,i]),'big') i.to_bytes(2,'big') pow(2,i) pow(i,2,5)
sum([i,i]) max(i,6) sorted([i,3]) bool(i) {7:'seven'}[i] slice(i).indices(10) round(2.34567,i) i.as_integer_ratio() format(i,'b') ascii(i) [*range(i)] (1).__add__(i) 1.5+i 1j+i
float(f) int(f) complex(f) str(f) f'{f}' f'{f:.1f}' '%s'%f '%f'%f '%d'%f round(f) round(f,1) f+1 abs(f) -f f.real f==2.5 hash(f)==hash(2.5) divmod(f,1) f.hex() math.floor(f) math.trunc(f) math.sqrt(f) f.is_integer() f.as_integer_ratio() bool(f) max(f,1) sum([f]) math.fsum([f]) pow(f,2) f//1 format(f,'e') float.fromhex(f.hex()) repr(f) int(F(1e3)) range(int(f))
complex(c) complex(c,1) complex(1,c) c+1 abs(c) -c c.real c==1+2j str(c) f'{c}' bool(c) float(c) int(c) c.conjugate() hash(c)==hash(1+2j) repr(c) pow(c,2)"""
for text in CASES.split():
    log.clear()
    try:
        value = eval(text)
        print(text, type(value).__name__, value if type(value) not in (I, F, C) else "same kind", *log)
    except Exception as e:
        print(text, type(e).__name__, e, *log)
