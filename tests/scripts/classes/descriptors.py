# __get__, __set__, __delete__, __set_name__: data before instance before the rest.
class Data:
    def __set_name__(self, owner, name): print('set_name', owner.__name__, name); self.name = name
    def __get__(self, obj, cls=None): return f'data {self.name} {obj is None} {cls.__name__}'
    def __set__(self, obj, v): print('set', v); obj.__dict__[self.name] = v
    def __delete__(self, obj): print('delete')
class NonData:
    def __get__(self, obj, cls): return 'non-data'
class SetOnly:
    def __set__(self, obj, v): obj.__dict__['s'] = v * 2
class A:
    d = Data(); n = NonData(); s = SetOnly()
a = A()
print(a.d, A.d, a.n, A.n); a.d = 5; print(a.d, a.__dict__); del a.d
a.n = 'instance'; print(a.n); del a.n; print(a.n)
print(type(a.s).__name__); a.s = 4; print(a.s)
try: del a.s
except AttributeError as e: print(e)
class B(A): d = 'overridden'
print(B().d, B().n); b = B(); b.d = 1; print(b.d)
a.d2 = Data(); print(type(a.d2).__name__)
A.late = Data()
try: a.late
except AttributeError as e: print(e)
class RaisesName:
    def __set_name__(self, o, n): raise ValueError('bad name')
try:
    class X: attr = RaisesName()
except RuntimeError as e: print(e, '|', repr(e.__cause__))
class Validator:
    def __set_name__(self, o, n): self.slot = '_' + n
    def __get__(self, o, c): return self if o is None else getattr(o, self.slot, 0)
    def __set__(self, o, v):
        if not isinstance(v, int): raise TypeError(f'{self.slot[1:]} must be int')
        setattr(o, self.slot, v)
class Person: age = Validator(); height = Validator()
p = Person(); p.age = 30; print(p.age, p.height, vars(p), Person.age.slot)
try: p.age = 'x'
except TypeError as e: print(e)
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, c): print('compute'); v = o.__dict__[self.f.__name__] = self.f(o); return v
class L:
    @Lazy
    def value(self): return 42
l = L(); print(l.value, l.value)
print(A.__dict__['n'].__get__(None, A), (lambda self: self).__get__(3)(), int.__add__.__get__(5)(6), str.upper.__get__('a')())
