# C[key]: classes of built-in kind, their subclasses, own and foreign __class_getitem__
class A(list): pass
class B(list): __class_getitem__ = None
class C(list):
    def __class_getitem__(cls, k): return cls, k
class D: __class_getitem__ = list.__dict__['__class_getitem__']
class M(type):
    __class_getitem__ = lambda cls, k: 'meta'
class E(list, metaclass=M): pass
import collections
for c in (list, A, B, C, D, E, dict, int, collections.deque, type, object, collections.OrderedDict):
    for _ in range(3):
        try: print(c[int], c[int, str])
        except TypeError as e: print(e)
A.__class_getitem__ = classmethod(lambda cls, k: 'mine')
print(A[int], list[int] == list[int], list[A])
try: list.__class_getitem__()
except TypeError as e: print(e)
