# __new__ and __init__: what is passed on and what is refused.
class A:
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls)
    def __init__(self, *a, **k): print('init', a, k)
A(1, x=2)
class Other:
    def __new__(cls): return 'not an instance'
    def __init__(self): print('never')
print(Other())
class Cached:
    cache = {}
    def __new__(cls, k):
        if k not in cls.cache: cls.cache[k] = super().__new__(cls)
        return cls.cache[k]
    def __init__(self, k): self.k = k; self.n = getattr(self, 'n', 0) + 1
print(Cached(1) is Cached(1), Cached(1).n)
class BadInit:
    def __init__(self): return 5
class OnlyInit:
    def __init__(self, x): pass
class OnlyNew:
    def __new__(cls, x): return super().__new__(cls)
class Neither: pass
class PassOn:
    def __init__(self, x): super().__init__(x)
class PassNew:
    def __new__(cls, x): return super().__new__(cls, x)
for f in (lambda: BadInit(), lambda: OnlyInit(), lambda: OnlyInit(1, 2), lambda: OnlyNew(), lambda: Neither(1), lambda: Neither(a=1), lambda: PassOn(1), lambda: PassNew(1), lambda: object(1), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int), lambda: int.__new__(str), lambda: list.__new__(dict), lambda: A.__init__(), lambda: object.__init__(5, 6), lambda: int.__new__(5), lambda: OnlyNew(1).__class__.__name__):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Imm(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __init__(self, a, b): self.total = a + b
i = Imm(1, 2); print(i, i.total)
class Str(str):
    def __new__(cls, *a): return super().__new__(cls, '-'.join(a))
print(Str('a', 'b'))
class Base:
    def __init__(self, x): self.x = x
class Sub(Base):
    def __init__(self, x, y): Base.__init__(self, x); self.y = y
print(vars(Sub(1, 2)))
o = object.__new__(Base); print(hasattr(o, 'x'), type(o).__name__)
class Abstract:
    def __new__(cls, *a):
        if cls is Abstract: raise TypeError('abstract')
        return super().__new__(cls)
class Concrete(Abstract): pass
print(type(Concrete()).__name__)
try: Abstract()
except TypeError as e: print(e)
