# Assigning __bases__: what changes, and what is refused.
class A: 
    def f(self): return 'A'
class B:
    def f(self): return 'B'
class C(A): pass
c=C()
C.__bases__=(B,); print(c.f(), C.__mro__, A.__subclasses__(), B.__subclasses__())
for v in ((), 3, (3,), (C,), (int,), (object,), [A], (A,A)):
    try: C.__bases__=v; print('ok', C.__bases__)
    except Exception as e: print(type(e).__name__, e)
try: del C.__bases__
except Exception as e: print(type(e).__name__, e)
try: object.__bases__=(A,)
except Exception as e: print(type(e).__name__, e)
try: int.__bases__=(A,)
except Exception as e: print(type(e).__name__, e)
class D(C): pass
try: C.__bases__=(D,)
except Exception as e: print(type(e).__name__, e)
