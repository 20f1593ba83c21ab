# Names with two leading underscores belong to their class.
class A:
    __x = 1
    def __init__(self): self.__y = 2
    def get(self): return self.__x, self.__y
    def __private(self): return 'A private'
    def call(self): return self.__private()
    def local(self):
        __v = 3
        return locals()
    def nested(self):
        class Inner:
            __z = 1
            def f(self): return self.__z
        return Inner, [n for n in vars(Inner) if 'z' in n]
    __dunder__ = 'kept'
    def kw(self, __k=1): return __k
    def glob(self):
        global __g
        __g = 5
class B(A):
    __x = 'B'
    def __private(self): return 'B private'
    def both(self): return self.__x, self._A__x
a, b = A(), B()
print(a.get(), b.get(), b.call(), b.both(), sorted(vars(a)), sorted(n for n in vars(A) if n.startswith('_A')), a.local().keys() - {'self'}, a.nested()[1], a.nested()[0]().f(), A.__dunder__, a.kw(_A__k=5)); a.glob(); print(_A__g)
try: a.__x
except AttributeError as e: print(e)
class __Odd:
    __v = 1
    def f(self): return self.__v, vars(__Odd if False else type(self)).get('_Odd__v')
print(globals()['__Odd']().f())
class _: 
    __q = 1
print(hasattr(_, '__q'))
class ___:
    __w = 2
print(hasattr(___, '__w'))
class C:
    def f(self):
        self.__a.__b = 1
    try:
        import __missing_module
    except ImportError as e: print(e)
try: C().f()
except AttributeError as e: print(e)
