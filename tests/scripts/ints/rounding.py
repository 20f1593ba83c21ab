"""round() of ints, with digits of every kind, and the other rounders."""
import math
from _cases import cases, table
table(round, [0, 5, 15, 25, -15, -25, 149, 150, 151, 1234567890, 10**30 + 5 * 10**14], [0, 1, -1, -2, -3, -15, -16, -40])
cases('''
round(5), round(5, None), round(True), type(round(True)), round(True, 0)
round(5, 1.0)
round(5, '1')
round(5, 10**30)
round('5')
round(None)
round()
round(1, 2, 3)
round(number=5, ndigits=-1)
round(5, digits=1)
round([])
(5).__round__(), (25).__round__(-1), (35).__round__(-1)
(5).__round__(None)
(5).__round__(1, 2)
(5).__floor__(), (5).__ceil__(), (5).__trunc__(), (-5).__trunc__(), (True).__trunc__()
''')
class R:
    def __round__(self, *a): return ('round', a)
class NoRound: pass
class RoundNone: __round__ = None
print(round(R()), round(R(), 3), round(R(), None), round(R(), ndigits='x'))
for o in (NoRound(), RoundNone()):
    try: round(o)
    except TypeError as e: print(e)
