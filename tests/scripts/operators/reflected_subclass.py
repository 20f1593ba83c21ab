# A subclass on the right goes first, if it overrides the reflected method.
class Base:
    def __add__(self, other): return 'Base.add'
    def __radd__(self, other): return 'Base.radd'
    def __lt__(self, other): return 'Base.lt'
    def __gt__(self, other): return 'Base.gt'
    def __eq__(self, other): return 'Base.eq'
class Overrides(Base):
    def __radd__(self, other): return 'Overrides.radd'
    def __gt__(self, other): return 'Overrides.gt'
    def __eq__(self, other): return 'Overrides.eq'
class Inherits(Base): pass
print(Base() + Overrides(), Base() + Inherits(), Base() + Base(), 1 + Base())
print(Base() < Overrides(), Base() < Inherits(), Base() == Overrides(), Base() == Inherits(), 1 == Overrides())
class N:
    def __add__(self, other): print('N.add'); return NotImplemented
    def __radd__(self, other): print('N.radd'); return NotImplemented
    def __eq__(self, other): print('N.eq'); return NotImplemented
    def __lt__(self, other): print('N.lt'); return NotImplemented
    def __gt__(self, other): print('N.gt'); return NotImplemented
class M(N): 
    def __add__(self, other): print('M.add'); return NotImplemented
    def __radd__(self, other): print('M.radd'); return NotImplemented
for l, r in ((N(), N()), (N(), M()), (M(), N()), (N(), 1), (1, N())):
    try: l + r
    except TypeError as e: print(e)
    print(l == r)
    try: l < r
    except TypeError as e: print(e)
class MyInt(int):
    def __radd__(self, other): return f'radd {other}'
    def __add__(self, other): return f'add {other}'
print(1 + MyInt(2), MyInt(2) + 1, 1.5 + MyInt(2), MyInt(3) * 2, type(MyInt(3) * 2).__name__)
