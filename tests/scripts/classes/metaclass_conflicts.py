# The metaclass of several bases: the most derived one, or a TypeError; functions as metaclasses.
class M1(type): pass
class M2(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
try:
    class C(A,B): pass
except TypeError as e: print(e)
class M3(M1,M2): pass
class C(A,B,metaclass=M3): pass
print(type(C))
class D(C): pass
print(type(D))
try:
    class E(A,metaclass=M2): pass
except TypeError as e: print(e)
print(type('Z',(A,),{}).__class__)
try: type('Z',(A,B),{})
except TypeError as e: print(e)
def meta(n,b,ns,**k): print(n,b,sorted(ns),k); return 42
class F(1 and object, metaclass=meta, z=3): x=1
print(F)
class G(metaclass=lambda n,b,ns: type(n,b,ns)): pass
print(type(G))
