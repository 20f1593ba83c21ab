# enum.Flag: which combinations are the same object; data types of mixed-in classes.
from enum import *
class Mask(IntFlag, boundary=KEEP):
    LOW = 0x0f
    HIGH = 0xf0
print(Mask(3) is Mask(3), Mask(-16) is Mask.HIGH, Mask._value2member_map_)
class P(Flag):
    A=1;B=2
print(P(0) is P(0), P(-4) is P(0), P._value2member_map_, P(-1) is P(3))
class P(IntFlag):
    A=1;B=2
print(P(0) is P(0), P(-4) is P(0), P._value2member_map_, P(-1) is P(3))
from enum import *
class I(IntFlag):
    A=1;B=2
print(I(9) is I(9), I(8) is I(8), I(-9) is I(-9), I._value2member_map_)
class P(Flag,boundary=KEEP):
    A=1;B=2
print(P(9) is P(9), P(8) is P(8), P(-9) is P(-9), P._value2member_map_)
from enum import *
class A1:
    def __init__(self,x): self.x=x
class A2:
    def m(self): pass
class A3:
    def __repr__(self): return 'A3r'
class A4:
    def __setattr__(self,n,v): object.__setattr__(self,n,v)
class A5:
    __slots__='x'
class A6(A2):
    def __init__(self,x): pass
for A in (A1,A2,A3,A4,A6):
    class E(A,Enum): X=5
    print(A.__name__, E._member_type_, type(E.X.value), repr(E.X).split(' at')[0], E._use_args_)
class Mask(IntFlag, boundary=KEEP):
    LOW = 0x0f
    HIGH = 0xf0
print(Mask._flag_mask_, Mask._all_bits_, Mask(3)._name_, Mask.LOW.name)
class Mask(IntFlag, boundary=KEEP):
    B=1
    LOW = 0x0f
    HIGH = 0xf0
print(Mask._flag_mask_, Mask._all_bits_, Mask(3)._name_, Mask.LOW.name, Mask(0x100))
class Mask(Flag, boundary=STRICT):
    LOW = 0x0f
    HIGH = 0xf0
print(Mask._flag_mask_, Mask._all_bits_, Mask.LOW.name, ~Mask.LOW)
try: print(Mask(3))
except Exception as e: print(e)
