"""Names with two underscores in classes: everywhere they are mangled."""
class A:
    __x = 1
    __slots_ = 5
    def __m(self, __p=1, *, __k=2): return __p, __k
    def f(self):
        __local = 3
        global __glob
        __glob = 4
        import sys as __sys
        def __inner(__q): return __q + __local
        class __B: __c = 1
        try: raise ValueError(1)
        except ValueError as __e: v = str(__e)
        with open('/dev/null') as __fh: pass
        for __i in [7]: pass
        return self.__x, self.__m(), self.__m(_A__p=5, _A__k=6), __local, __glob, __sys.__name__, __inner(1), sorted(locals()), __B.__name__, [__z for __z in [1]], (lambda __l: __l)(9), __B._A__B__c if hasattr(__B, '_A__B__c') else sorted(k for k in vars(__B) if '__c' in k)
    def dunder(self): self.__dunder__ = 1; self.__u_ = 2; self.___three = 3; self._single = 4; self.__ = 5; self.___ = 6; return sorted(self.__dict__)
    __annotated: int = 1
    def g(self, **kw): return self.g2(__kw=1)
    def g2(self, **kw): return kw
    def attr(self): self.other.__y = 1; return vars(self.other)
    @property
    def __prop(self): return 'prop'
    def h(self): return self.__prop
    def s(self): return getattr(self, '__x', 'not mangled'), f'{self.__x}', '__x'
    def d(self): del self.__gone
    def nl(self):
        __v = 1
        def i():
            nonlocal __v
            __v = 2
        i(); return __v
    def mt(self):
        match {'k': 1, 'z': 2}:
            case {'k': __a, **__rest}: return __a, __rest
    def kwcall(self): return dict(__k=1)
a = A()
print(a.f(), _A__glob); print(a.dunder()); print(sorted(k for k in vars(A) if 'A__' in k), A.__annotations__, a.g(), a.h(), a.s(), a.nl(), a.mt(), a.kwcall())
try: a.d()
except AttributeError as e: print(e)
class Other: pass
a.other = Other(); print(a.attr())
class _B:
    def f(self): self.__x = 1; return vars(self)
class __C:
    def f(self): self.__x = 1; return vars(self)
class ___:
    def f(self): self.__x = 1; return vars(self)
class Dé:
    def f(self): self.__x = 1; return vars(self)
print(_B().f(), __C().f(), ___().f(), Dé().f())
try: print(a.__x)
except AttributeError as e: print(e)
class E(A):
    def f(self): return self.__x
try: E().f()
except AttributeError as e: print(e)
class F:
    class G:
        __q = 1
        def f(self): return self.__q
    def h(self): return self.G().f()
print(F().h(), [k for k in vars(F.G) if 'q' in k])
class H:
    import sys as __s
    from os import path as __p
    def __init_subclass__(cls, /, __kw=None, **k): print('kw', __kw, k)
print(sorted(k for k in vars(H) if k.startswith('_H')))
class I(H, _H__kw=1): pass
class J: __slots__ = ('__a', 'b', '__c__')
print(sorted(k for k in vars(J) if 'a' in k or 'b' in k and k != '__doc__')[:3], [k for k in vars(J) if k in ('_J__a', '__c__')])
def outside():
    class K:
        def m(self): return __free
    __free = 1
    try: return K().m()
    except NameError as e: return str(e)
print(outside())
