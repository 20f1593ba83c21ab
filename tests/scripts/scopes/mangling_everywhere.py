# Private names are mangled in parameters, imports, loops, patterns, keywords, nested classes, globals.
class A:
    __x=1
    def __f(self): return self.__x
    def g(self, __p=3, *, __k=4): return __p, __k, self.__f(), sorted(locals())
    def h(self):
        global __glob
        __glob=5
        try: import __mod
        except ImportError as __e: print(__e)
        try: from __mod import __z
        except ImportError as e: print(e)
        try: from sys import __z
        except ImportError as e: print(e)
        import os.path as __p
        return sorted(locals())
    def k(self):
        def __inner(): pass
        class __C:
            __y=2
            def m(self): return __inner
        for __i in [1]: pass
        with __import__('contextlib').nullcontext() as __w: pass
        try: 1/0
        except ZeroDivisionError as __e: pass
        (__wal:=3)
        match [1,2,{'a':3}]:
            case [__a, *__b]: pass
        match {'a':1}:
            case {'a':__v, **__rest}: pass
        lambda __l: __l
        del __i
        return sorted(locals()), __C.__name__, sorted(x for x in vars(__C) if 'y' in x), __inner.__name__
    def call(self): 
        def f(**k): return k
        def g(__q): return __q
        try: g(__q=1)
        except TypeError as e: print(e)
        return f(__kw=3, a__b=2, __d__=4)
    def pat(self, o):
        match o:
            case A(__x=v): return v
    def attr(self): self.__new=3; del self.__new; self.__aug=1; self.__aug+=1; return vars(self)
    __ann: int = 3
    x.__foo if 0 else None
    def unbound(self):
        try: __undefined
        except NameError as e: print(e)
        try: print(__loc); __loc=1
        except UnboundLocalError as e: print(e)
        nl=1
        __n=1
        def i():
            nonlocal __n
            __n=2
        i(); return __n
a=A()
print(a.g(), a.h(), a.k(), a.call(), a.pat(A()), a.attr(), sorted(k for k in vars(A) if 'A__' in k), A.__annotations__)
a.unbound()
print(_A__glob)
try: a.g(__p=1)
except TypeError as e: print(e)
class _B:
    def f(self): __z=1; return locals()
class __:
    def f(self): __z=1; return sorted(locals())
class __C_:
    def f(self): __z=1; return sorted(locals())
    __s=1
print(_B().f().keys(), __().f(), __C_().f(), [x for x in vars(__C_) if 's' in x and 'C' in x])
