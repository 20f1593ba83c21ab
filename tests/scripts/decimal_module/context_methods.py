"""The methods of a context, with ints as arguments too."""
from decimal import *

c = Context(prec=5, rounding=ROUND_DOWN)
two = 'add subtract multiply divide divide_int remainder remainder_near divmod compare compare_signal compare_total compare_total_mag max min max_mag min_mag copy_sign quantize same_quantum scaleb shift rotate next_toward power'
for name in two.split():
    f = getattr(c, name)
    print(name, f(7, 2), f(Decimal('1.23456'), 1) if name not in ('divide_int',) else '', f(3, Decimal(-2)))
    for wrong in ((1.5, 1), ('1', 1), (1, None)):
        try:
            f(*wrong)
        except TypeError as error:
            print('  ', error)
one = 'abs minus plus sqrt exp ln log10 logb normalize to_integral_value to_integral_exact to_integral next_minus next_plus copy_abs copy_negate copy_decimal is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero number_class to_sci_string to_eng_string create_decimal'
for name in one.split():
    f = getattr(c, name)
    print(name, f(7), f(Decimal('123456.789')))
    try:
        print(f(1.5))
    except TypeError as error:
        print('  ', error)
print(c.fma(2, 3, Decimal('0.123456')), c.radix(), c.create_decimal(), c.create_decimal_from_float(3.14159265), c.power(2, 5, 7))
for text in ('x', '1 0', '', ' 1', '1_0'):
    try:
        c.create_decimal(text)
    except InvalidOperation as error:
        print(error)

clamped = Context(prec=37, Emin=-19, Emax=24, clamp=1, traps=[])
for given in ((), (0,), (False,), ('0',), (-0.0,), (5,), (Decimal(0),)):
    print(given, clamped.create_decimal(*given), clamped.flags[Clamped])
    clamped.clear_flags()
for name, given in (('plus', (0,)), ('exp', (0,)), ('ln', (1,)), ('logb', (1,)), ('sqrt', (0,)), ('divide_int', (0, 7)), ('next_plus', (0,)), ('compare', (1, 1))):
    print(name, getattr(clamped, name)(*given), clamped.flags[Clamped])
    clamped.clear_flags()
