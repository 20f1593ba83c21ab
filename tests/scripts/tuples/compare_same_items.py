# the same object is equal to itself in a comparison of items; what is not the same is asked
nan = float('nan')
class Odd:
    def __init__(self, name): self.name = name
    def __eq__(self, other): print('asked', self.name, getattr(other, 'name', other)); return self.name == getattr(other, 'name', other)
a, b = Odd('a'), Odd('a')
print((nan,) == (nan,), (nan,) == (float('nan'),), (1, nan, 2) < (1, nan, 3), (nan,) < (nan,), (nan, 1) >= (nan, 1))
print((a, 1) == (a, 1), (a, 1) == (b, 1), (a, b, a) == (a, a, b), (1, 2, a) < (1, 2, a, 4))
big = 10 ** 30
print((1000, big) == (int('1000'), int('1' + '0' * 30)), (1000, 1) == (1000.0, True), (1, 2) == (1, 3), (1, 2) < (1, 3), () == (), () < (1,), (1,) > ())
print(tuple(range(300)) == tuple(range(300)), tuple(range(300)) < tuple(range(299)) + (1000,), (1, 'a') < (1, 'b'))
try: (1, 2, 'a') < (1, 2, 3)
except TypeError as e: print(e)
print(max((1, nan), (1, nan)), min([(2, 'x'), (2, 'a')]), (True, 0) == (1, False))
