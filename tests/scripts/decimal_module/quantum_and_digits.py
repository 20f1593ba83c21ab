"""quantize, normalize, scaleb, shift, rotate, same_quantum, logb, remainder_near, next_*."""
from decimal import *
from _cases import table

D = Decimal
setcontext(Context(prec=9, traps=[InvalidOperation]))
table(D.quantize, [D('2.17'), D('-0.1'), D('217'), D('Inf'), D('1E+7')], [D('0.001'), D('1'), D('1E+1'), D('1E-9'), D('-Inf')])
table(D.normalize, [D('2.100'), D('-120'), D('0.00'), D('1200E+5'), D('1E+5')])
table(D.scaleb, [D('7.50'), D('-1E+3'), D('Inf')], [D(-2), D(0), D(3), D('0.5'), D(10**9)])
table(D.shift, [D(34), D('123456789'), D('-1.5')], [D(8), D(0), D(-2), D(2), D(10)])
table(D.rotate, [D(34), D('123456789'), D('-1.5')], [D(8), D(0), D(-2), D(2), D(10)])
table(D.same_quantum, [D('2.17'), D('Inf'), D('NaN')], [D('0.01'), D('1'), D('-Inf'), D('sNaN')])
table(D.logb, [D(250), D('-0.03'), D('Inf'), D(10)])
table(D.remainder_near, [D('2.1'), D('10'), D('-10'), D('3.6'), D(10)], [D(3), D('6'), D('0.3'), D('-1.3')])
table(D.next_minus, [D(1), D('1E-1000007'), D('-1.00000003'), D('Inf'), D(0)])
table(D.next_plus, [D(1), D('-1E-1000007'), D('-1.00000003'), D('-Inf'), D(0)])
table(D.next_toward, [D(1), D('-1E-1000007'), D('1E-1000007')], [D(2), D(-10), D('1'), D('-0.0')])
table(D.fma, [D(2), D('888565290')], [D(3), D('1557.96930')], [D(-6), D('-86087.7578')])
table(D.compare_total, [D('12.73'), D('-127'), D('12.3'), D('NaN'), D('-NaN'), D('sNaN'), D('0')], [D('127.9'), D('12'), D('12.300'), D('NaN1'), D('-0')])
table(D.compare_total_mag, [D('-12.3'), D('NaN')], [D('12.30'), D('sNaN'), D('-5')])
table(D.max, [D(1), D('1.0'), D('NaN'), D(-7), D('-0')], [D(2), D('1'), D('NaN'), D('0')])
table(D.min, [D(1), D('1.0'), D('NaN'), D(-7), D('-0')], [D(2), D('1'), D('NaN'), D('0')])
table(D.max_mag, [D(1), D('-3'), D('NaN')], [D(2), D('3'), D('-2')])
table(D.min_mag, [D(1), D('-3'), D('NaN')], [D(2), D('3'), D('-2')])
table(D.to_integral_exact, [D('2.5'), D('-3.7'), D('1E+5'), D('Inf')])
table(D.is_normal, [D(1), D(0), D('1E-1000003'), D('NaN')])
table(D.is_subnormal, [D(1), D(0), D('1E-1000003'), D('NaN')])
