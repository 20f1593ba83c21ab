# Fraction: every constructor, method and operator, and what they refuse
from fractions import Fraction as F
import fractions
print(fractions.__all__, F.__mro__, F.__slots__)
def t(s):
    try: r = eval(s)
    except BaseException as e: print(s, '->', type(e).__name__, e)
    else: print(s, '->', repr(r)[:140])
for s in '''F()|F(3)|F(6,4)|F(-6,4)|F(6,-4)|F(1,0)|F(0,5)|F('3/4')|F(' -3/4 ')|F('3')|F('3.25')|F('-.5e3')|F('1e-3')|F('1/0')|F('a')|F('')|F('3/ 4')|F('1_000/3')|F('1__0')|F('.')|F('1.')|F('+1')|F('1.2/3')|F('-0')|F('3/-4')|F('1e400')|F('٣')|F('_1')|F('1_')|F('1._5')|F('1.2_3e1_0')
F(0.5)|F(1.1)|F(float('inf'))|F(float('nan'))|F(-0.0)|F(1j)|F(None)|F([])|F(1,2.0)|F(1.5,2)|F('1','2')|F(F(1,2),F(3,4))|F(F(1,2))|F(True)|F(True,2)|F(numerator=3,denominator=6)|F(numerator='1/2')|F(1,None)|F(None,1)|F(1,'2')|F(b'1')|F(F(1,2),3)
F.from_float(0.3)|F.from_float(3)|F.from_float('a')|F.from_float(float('nan'))|F.from_float(float('inf'))|F.from_decimal(1)|F.from_decimal(1.5)|F.from_decimal('a')|F(0.3).limit_denominator(10)|F('3.1415926535897932').limit_denominator(1000)|F(1,3).limit_denominator(1)|F(1,3).limit_denominator(0)|F(1,3).limit_denominator()|F(10**20+1,10**20).limit_denominator(100)|F(-1,3).limit_denominator(2)|F(1,2).limit_denominator(1)|F(3,2).limit_denominator(1)|F(1,2).limit_denominator(max_denominator=5)
repr(F(1,2))|str(F(1,2))|str(F(3))|str(F(-1,2))|hash(F(1,2))==hash(0.5)|hash(F(3))==hash(3)|hash(F(1,2**61-1))|hash(F(-1,2**61-1))|hash(F(-1,3))|hash(F(10**30,7))|F(1,2).numerator|F(1,2).denominator|F(1,2).real|F(1,2).imag|F(1,2).conjugate()|F(1,2).as_integer_ratio()|bool(F(0))|bool(F(1,2))|float(F(1,3))|int(F(7,2))|int(F(-7,2))|complex(F(1,2))|abs(F(-1,2))|-F(1,2)|+F(1,2)|round(F(5,2))|round(F(7,2))|round(F(-5,2))|round(F(1,3),2)|round(F(12345,10),-2)|round(F(1,3),0)|round(F(1,3),None)|F(7,2).__floor__()|F(7,2).__ceil__()|F(-7,2).__trunc__()
F(1,2)+F(1,3)|F(1,2)+1|1+F(1,2)|F(1,2)+0.5|0.5+F(1,2)|F(1,2)+1j|1j+F(1,2)|F(1,2)+'a'|'a'+F(1,2)|F(1,2)-F(1,3)|1-F(1,2)|F(1,2)-0.5|F(1,2)*F(2,3)|2*F(1,2)|F(1,2)*'a'|F(1,2)*2.0|[1]*F(2)|F(1,2)/F(3,4)|F(1,2)/0|1/F(1,2)|1/F(0)|F(1,2)/0.0|F(1,2)/2.0|0.5/F(1,2)|F(7,2)//F(2,3)|F(7,2)//2|7//F(2,3)|F(7,2)//0|F(7,2)//1.5|7.5//F(1,2)|F(7,2)%F(2,3)|F(-7,2)%F(2,3)|F(7,2)%2|7%F(2,3)|F(7,2)%0|7.5%F(2)|F(7,2)%1.5|divmod(F(7,2),F(2,3))|divmod(7,F(2,3))|divmod(F(7,2),0)|divmod(7.5,F(2))|divmod(F(-7,2),2)|F(1,2)@F(1)
F(1,2)**2|F(1,2)**-2|F(-1,2)**3|F(-1,2)**-3|F(0)**-1|F(1,2)**F(1,2)|F(4)**F(1,2)|F(-4)**F(1,2)|F(1,2)**0.5|2**F(3)|2**F(1,2)|F(2)**F(3)|F(2)**F(-3)|2.0**F(1,2)|F(1,2)**1j|1j**F(2)|F(1,2)**'a'|pow(F(2),3,5)|F(0)**0|(-8)**F(1,3)|F(1,2)**True|'a'**F(1)|F(3)**F(2)|F(-2)**F(-2)|2**F(-3)|F(5)**F(1,1)
F(1,2)==0.5|F(1,2)==F(2,4)|F(1,3)==1/3|F(1,2)=='a'|F(1,2)==1j|F(1)==1+0j|F(2)==2|F(1,2)<1|F(1,2)<0.6|F(1,2)<'a'|F(1,2)<1j|F(1,2)>=F(1,2)|F(1,2)<float('inf')|F(1,2)<float('nan')|F(1,2)>float('-inf')|1<F(3,2)|0.5<F(3,2)|F(1,2)!=F(1,3)|F(1,2)==float('nan')|F(1,2)==float('inf')|F(1,2)<=None|F(1,2)==None|F(1,2)>F(1,3)|F(1)==True
sum([F(1,3)]*3)|max(F(1,2),F(2,3))|sorted([F(1,2),0.3,1])|F(1,2).__reduce__()|F(1,2).__copy__() is not None|F(1,2).__deepcopy__({})|F(1,2).x|F(1,2).__pow__('a')|'%s'%F(1,2)|format(F(1,2))|format(F(1,2),'.2f')|f'{F(1,2):>10}'|F(1,2).__complex__()|F(1,2).__int__()|'%d'%F(7,2)|'%.3f'%F(1,3)|F(1,2)._numerator|setattr(F(1,2),'numerator',3)|isinstance(F(1),__import__('numbers').Rational)|range(F(3))|[1,2][F(1)]|F(1,2).__add__('a')|F(1,2).__radd__(1.5)|F(7,2).__rfloordiv__(3)|F(1,2).__eq__('a')|F(3,1).is_integer()|F(10**400).__float__()|F(10**400,10**399).__float__()|__import__('math').floor(F(7,2))|__import__('math').sqrt(F(1,4))|F(1, 2, _normalize=False)|F(2,4,_normalize=False)'''.replace('\n','|').split('|'): t(s)
class S(F): pass
print(S(1,2), repr(S(1,2)), type(S(1,2)+1), S(1,2).__reduce__(), type(S(1,2).limit_denominator(5)), type(-S(1,2)), type(abs(S(1))), type(S.from_float(.5)), type(S(1)**2),type(round(S(1,3),1)), type(S(1,2).__copy__()))
class Rat:
    numerator=3; denominator=6
print(fractions.Fraction.__module__)
