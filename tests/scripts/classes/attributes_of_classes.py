"""__name__, __qualname__, __module__, __doc__, __dict__, __subclasses__ and friends of classes, read and set."""
class A:
    "Doc of A."
    class B:
        class C: pass
    def f(self): pass
def run(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(A.__name__, A.B.C.__qualname__, A.f.__qualname__, A.__module__, A.__doc__, A.B.__doc__, A.__base__, A.__bases__, A.__mro__)
print(A.__dictoffset__ > 0 or A.__dictoffset__ != 0, A.__basicsize__ > 0, A.__itemsize__, int.__dictoffset__, A.__weakrefoffset__ != 0, int.__weakrefoffset__, A.__flags__ & (1 << 9), bool.__flags__ & (1 << 10), int.__flags__ & (1 << 24), A.__text_signature__, int.__text_signature__)
def assign(name, value):
    def f(): setattr(A, name, value); return getattr(A, name)
    return f
for name, value in (('__name__', 'Z'), ('__name__', 5), ('__name__', 'a\0b'), ('__name__', '\ud800'), ('__qualname__', 'Q.Z'), ('__qualname__', 5), ('__module__', 'mm'), ('__module__', 5), ('__doc__', 'new'), ('__doc__', 5), ('__dict__', {}), ('__mro__', ()), ('__base__', A), ('__basicsize__', 1), ('__flags__', 1), ('__text_signature__', 'x'), ('__annotations__', {'a': 1}), ('__annotations__', 5), ('__abstractmethods__', ['f']), ('__subclasses__', 5), ('__call__', 5), ('__class__', 5)):
    run(assign(name, value)); print(name, A if name in ('__name__', '__qualname__', '__module__') else '')
for name in ('__name__', '__qualname__', '__module__', '__doc__', '__dict__', '__annotations__', '__annotations__', '__abstractmethods__', '__abstractmethods__', '__class__', '__mro__', '__bases__', 'nosuch', '__call__'):
    def d(): delattr(A, name); return 'deleted ' + name
    run(d)
run(lambda: A.__abstractmethods__)
run(lambda: type.__abstractmethods__)
run(lambda: int.__annotations__)
class X: pass
print(X.__annotations__, '__annotations__' in vars(X))
print(type.__name__, type.__qualname__, type.__module__, type.__doc__ is not None, type.__bases__, type.__mro__, type.__base__, object.__base__, object.__bases__)
for t in (int, type, object, type(None), type(len), type(A.f), dict, type({}.keys())):
    run(lambda: (t.__name__, t.__qualname__, t.__module__))
class D: pass
class E(D): pass
class F(D): pass
print(D.__subclasses__(), E.__subclasses__())
del E
import gc; gc.collect()
print(D.__subclasses__())
print(type(A.__dict__), A.__dict__ is A.__dict__, A.__dict__ == A.__dict__)
run(lambda: A.__dict__.update(x=1))
run(lambda: A.__dict__['nosuch'])
def f(): A.__dict__['q'] = 1
run(f)
print(sorted(n for n in dir(X()) if n not in dir(object)), [n for n in dir(X) if n not in dir(object)])
m = A.__dict__.get('f'); print(type(m).__name__)
class Inst: pass
i = Inst()
for value in ({'a': 1}, 5, None, [], {}):
    def assign2(): i.__dict__ = value; return i.__dict__
    run(assign2)
def d(): del i.__dict__; return i.__dict__
run(d)
i.__dict__[5] = 'x'; i.y = 2; print(i.__dict__, vars(i))
run(lambda: vars(5)); run(lambda: vars(1, 2)); run(lambda: 5 .__dict__)
i.__dict__.clear(); run(lambda: i.y)
class Sub(dict): pass
i.__dict__ = Sub(q=1); print(i.q, type(i.__dict__).__name__)
