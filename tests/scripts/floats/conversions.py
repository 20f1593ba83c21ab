# float() from text, hex(), fromhex(), is_integer, as_integer_ratio.
for text in ('1', ' 1.5 ', '-2e3', '+.5', '1_000.5', 'inf', '-Infinity', 'nan', 'NaN', '1e400', '0x10', '', 'a', '1_', '.', '1e', '٣.٥', '1 2', '--1', 'infinit', '1__0', '5.', '-nan', b'2.5'):
    try: print(repr(text), float(text))
    except ValueError as e: print(e)
print(float(), float(True), float(2**60), float(10), (1.5).hex(), (-0.1).hex(), (0.0).hex(), float('inf').hex(), (5e-324).hex(), float.fromhex('0x1.8p0'), float.fromhex('-0x1p-1074'), float.fromhex('1.8'), float.fromhex('inf'), float.fromhex(' 0xap3 '))
print((1.5).is_integer(), (2.0).is_integer(), float('inf').is_integer(), (0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio(), (1e300).as_integer_ratio()[1], (1.5).conjugate(), (1.5).real, (1.5).imag, (2.7).__trunc__(), (2.7).__floor__(), (2.2).__ceil__(), (2.5).__int__())
class F:
    def __float__(self): return 2.5
class X:
    def __index__(self): return 3
class B:
    def __float__(self): return 1
print(float(F()), float(X()))
for f in (lambda: float(B()), lambda: float(None), lambda: float([]), lambda: float('x'), lambda: float.fromhex('z'), lambda: float.fromhex('0x1p1024'), lambda: float('inf').as_integer_ratio(), lambda: float('nan').as_integer_ratio(), lambda: float(1, 2), lambda: float(x=1), lambda: float(1j), lambda: float(b'\xff'), lambda: (1.5).nope):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
