"""divmod() and pow(): reflected methods, three arguments, keywords."""
from fractions import Fraction
from _cases import cases

class Left:
    def __divmod__(self, other):
        return ('divmod', other)

    def __pow__(self, other, modulo='absent'):
        return ('pow', other, modulo)

class Right:
    def __rdivmod__(self, other):
        return ('rdivmod', other)

    def __rpow__(self, other, modulo='absent'):
        return ('rpow', other, modulo)

class Refuses:
    def __divmod__(self, other):
        return NotImplemented

    __rdivmod__ = __divmod__

    def __pow__(self, other, modulo=None):
        return NotImplemented

    __rpow__ = __pow__

cases('''
divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7, -2), divmod(0, 5), divmod(True, 2)
divmod(7.5, 2), divmod(-7.5, 2), divmod(1, float('inf')), divmod(-1, float('inf')), divmod(Fraction(7, 2), 1)
divmod(10**30, 7), divmod(-10**30, 10**29 + 1)
divmod(1, 0)
divmod(1.0, 0)
divmod(1, 0.0)
divmod(1j, 2)
divmod('a', 1)
divmod(1)
divmod(1, 2, 3)
divmod(Left(), 1), divmod(1, Right())
divmod(Refuses(), 1)
divmod(1, Refuses())
pow(2, 10), pow(2, -1), pow(0, 0), pow(2.0, 3), pow(-8, 1/3), pow(2, 0.5), pow(1j, 2)
pow(2, 10, 1000), pow(2, -1, 7), pow(3, -2, 7), pow(-3, 3, 7), pow(3, 3, -7), pow(0, 0, 1), pow(5, 0, 1), pow(10, 10**20, 7)
pow(2, -1, 4)
pow(0, -1, 5)
pow(2, 2, 0)
pow(2, -1, 0)
pow(0, -1)
pow(0.0, -1)
pow(2.0, 2, 3)
pow(2, 2.0, 3)
pow(2, 2, 3.0)
pow(1j, 2, 3)
pow('a', 1)
pow('a', 1, 2)
pow(2)
pow()
pow(2, 3, 4, 5)
pow(base=2, exp=3), pow(2, exp=3, mod=5), pow(base=2, exp=3, mod=None)
pow(2, x=1)
pow(Left(), 2), pow(Left(), 2, 3), pow(2, Right())
pow(2, Right(), 3)
pow(Refuses(), 2)
pow(2, Refuses())
pow(2, 3, Refuses())
10.0 ** 400
(-1) ** 0.5, (-2.0) ** -1.5
''', globals())
