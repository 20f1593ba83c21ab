# A metaclass with its own mro(): what it may give, and orders that don't exist.
class M(type):
    def mro(cls): print('mro',cls.__name__); return type.mro(cls)+[X] if 'X' in globals() else type.mro(cls)
class X: z=5
class A(metaclass=M): pass
print(A.__mro__, A().z, A.mro())
class M(type):
    def mro(cls): return [cls,3]
try:
    class A(metaclass=M): pass
except TypeError as e: print(e)
class M(type):
    def mro(cls): return 3
try:
    class A(metaclass=M): pass
except TypeError as e: print(e)
class M(type):
    def mro(cls): return []
try:
    class A(metaclass=M): pass
    print(A.__mro__)
except TypeError as e: print(e)
class M(type):
    def mro(cls): return [cls,int,object]
try:
    class A(metaclass=M): pass
    print(A.__mro__)
except TypeError as e: print(e)
class P: pass
class Q(P): pass
try:
    class R(P,Q): pass
except TypeError as e: print(e)
class F(P): pass
class H(Q,F): pass
class J(F,Q): pass
try:
    class K(H,J): pass
except TypeError as e: print(e)
