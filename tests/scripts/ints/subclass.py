# A class made from int.
class Meters(int):
    def __new__(cls, value=0, unit='m'):
        self = super().__new__(cls, value)
        self.unit = unit
        return self
    def __repr__(self): return f'{int(self)}{self.unit}'
    def __add__(self, other): return Meters(int(self) + int(other), self.unit)
m = Meters(5)
print(m, repr(m), m + 3, type(m + 3).__name__, m * 2, type(m * 2).__name__, m == 5, 5 == m, hash(m), m.unit, Meters(), Meters('7', 'cm'))
print([10, 20, 30, 40, 50, 60][m], range(10)[m], m > 3, -m, type(-m).__name__, int(m) is not m, type(int(m)).__name__, f'{m} {m:03d} {m!r}', '%d %s' % (m, m), m.__dict__, isinstance(m, int), bool(Meters(0)), {m: 1}[5], Meters(2**70), Meters(2**70) + 1, sum([m, m]), max(m, 3), str(m), m / 2, m.real, type(m.real).__name__, m is m + 0)
class Flag(int):
    def __bool__(self): return False
    def __eq__(self, o): return 'eq'
    __hash__ = None
print(Flag(5) == 5, 5 == Flag(5), not Flag(5), bool(Flag(7)))
try: hash(Flag(5))
except TypeError as e: print(e)
print(bool.__mro__, True + True, type(True + True).__name__, str(True), repr(False), bool('False'), int(True), True * 'ab', [1, 2][True], f'{True}', '%d' % True)
try:
    class B(bool): pass
except TypeError as e: print(e)
