# Special methods are looked up on the type, not on the instance.
class A:
    def __len__(self): return 1
    def __getattr__(self, n): print('getattr', n); raise AttributeError(n)
a = A()
a.__len__ = lambda: 50
a.__str__ = lambda: 'instance str'
a.__call__ = lambda: 'called'
a.__bool__ = lambda: False
a.__iter__ = lambda: iter([1])
a.__eq__ = lambda o: 'eq'
print(len(a), str(a)[:20] != 'instance str', bool(a), a == 1, a.__len__(), a.__call__())
for f in (lambda: a(), lambda: iter(a), lambda: a + 1, lambda: a[0], lambda: 1 in a):
    try: f()
    except TypeError as e: print(e)
A.__call__ = lambda self: 'now callable'; print(a())
A.__add__ = lambda self, o: ('add', o); print(a + 5)
A.__getitem__ = lambda self, i: i if i < 3 else [][0]; print(a[2], list(a), 2 in a, 7 in a)
A.__eq__ = lambda self, o: True; print(a == 5, a != 5)
try: print(isinstance(hash(a), int))
except TypeError as e: print(e)
del A.__call__
try: a()
except TypeError as e: print(e)
A.__len__ = lambda self: 10; print(len(a), bool(a))
A.__bool__ = lambda self: False; print(bool(a))
A.__repr__ = lambda self: 'repr!'; print(a, [a])
A.__enter__ = lambda self: 'entered'; A.__exit__ = lambda self, *x: True
with a as v: print(v); raise ValueError
A.__iter__ = lambda self: iter('new'); print(list(a))
A.__hash__ = lambda self: 5; print(hash(a), {a: 1}[a])
class Child(A): pass
print(len(Child()), Child() + 1); A.__add__ = lambda s, o: 'changed in base'; print(Child() + 1)
A.x = 1; c = Child(); print(c.x); Child.x = 2; print(c.x); del Child.x; print(c.x); A.x = 3; print(c.x)
def method(self): return 'm1'
A.m = method; print(c.m()); A.m = lambda self: 'm2'; print(c.m()); c.m = lambda: 'own'; print(c.m()); del c.m; print(c.m())
