# Decorators, with and without arguments, on functions and classes.
def trace(f):
    def wrapper(*args, **kw):
        print('call', f.__name__, args, kw)
        result = f(*args, **kw)
        print('result', result)
        return result
    wrapper.__name__ = f.__name__
    return wrapper
def repeat(n):
    def decorate(f):
        def g(*a):
            return [f(*a) for _ in range(n)]
        return g
    return decorate
@trace
def add(a, b=1): return a + b
add(1); add(1, b=5)
@repeat(3)
@repeat(2)
def one(): return 1
print(one())
def register(cls):
    registry[cls.__name__] = cls
    cls.tagged = True
    return cls
registry = {}
@register
class A: pass
@register
class B(A): x = 1
print(sorted(registry), A.tagged, B.x)
class Count:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a)
@Count
def sq(x): return x * x
print(sq(3), sq(4), sq.n)
decorators = [trace]
@decorators[0]
def last(): return 'last'
last()
class M:
    @trace
    def m(self, x): return x
    def __repr__(self): return 'M()'
    @staticmethod
    @repeat(2)
    def s(): return 's'
    @classmethod
    def c(cls): return cls.__name__
try: M().m(5)
except Exception as e: print(e)
print(M.s(), M().s(), M.c(), M().c())
