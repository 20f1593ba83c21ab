# fractions and decimal: making them, their edges
import decimal
import fractions
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


for text in '''
fractions.Fraction(1,0)
fractions.Fraction('1/3')
fractions.Fraction('a')
fractions.Fraction(1.5,2)
fractions.Fraction(float('nan'))
fractions.Fraction(1,3)+0.5
fractions.Fraction(1,3)**-2
fractions.Fraction(7,2)//1
round(fractions.Fraction(7,2))
fractions.Fraction(1,3).limit_denominator(0)
decimal.Decimal('a')
decimal.Decimal((0,(1,2),-1))
decimal.Decimal(1)/0
decimal.Decimal('NaN')<1
decimal.Decimal('1.5').quantize(decimal.Decimal('1'))
decimal.Decimal(10).sqrt()
decimal.getcontext().prec
'''.strip().splitlines():
    show(text)
