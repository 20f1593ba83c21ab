"""The largest precision there is: exact results come, others run out of memory, and neither takes long."""
from decimal import *
from _cases import cases

setcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[InvalidOperation, Overflow]))
names = {'D': Decimal, 'MAX_EMAX': MAX_EMAX, 'MIN_EMIN': MIN_EMIN}
cases('''
D(4) / 2, D(1) / 8, D('1e1000') / D('2e-1000')
D(1) / 3
D(4).sqrt(), D('6.25').sqrt()
D(2).sqrt()
D(2) ** 100
D(10).log10(), D(0).exp(), D(1).ln()
D(0).logical_invert()
D('inf').next_minus()
D(1).rotate(-1)
D(1).shift(10**15)
D(5).shift(-3), D(5).shift(2)
D('1e100000000000000000') + 1
D('1e100000000000000000') * 3, D('1e100000000000000000').fma(3, 0)
D('1e100000000000000000') // 3
D('1e-100000000000000000').quantize(D(1))
D(1).quantize(D('1e-100000000000000000'))
D('1e100000000000000000') == 1, D('1e100000000000000000') > 10**20, D('1e-100000000000000000') < 0.5
hash(D('1e100000000000000000')), hash(D('-3e-100000000000000000'))
int(D('1e-100000000000000000')), float(D('1e100000000000000000')), float(D('-1e-100000000000000000'))
int(D('0e100000000000000000')), D('0e-100000000000000000').as_integer_ratio()
format(D('1e-100000000000000000'), '.3f'), format(D('1e100000000000000000'), '.3e')
D('1e100000000000000000').scaleb(5), D('1e100000000000000000').logb()
D('1e999999999999999990').scaleb(50)
D(2).scaleb(4 * 10**18)
D('1.0') ** 10, D(1) ** D('1e30')
pow(D('3e100000'), 5, 7), pow(D(3), D('1e3'), 7)
''', names)
