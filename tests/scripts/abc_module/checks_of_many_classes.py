# isinstance() with abstract classes: what their caches know, classes that are registered later, classes that die
import abc, gc, weakref
from collections.abc import Iterable, Mapping, Sized, Hashable, Callable, Sequence
from numbers import Number, Integral
values = [1, 'a', (), [], {}, set(), 1.5, None, len, range(3), b'', type]
for _ in range(3):
    print([[isinstance(v, c) for v in values] for c in (Iterable, Mapping, Sized, Hashable, Callable, Sequence, Number, Integral)] == [[issubclass(type(v), c) for v in values] for c in (Iterable, Mapping, Sized, Hashable, Callable, Sequence, Number, Integral)])
class Base(abc.ABC): pass
class Plain: pass
for _ in range(5): assert not isinstance(Plain(), Base)
Base.register(Plain)
for _ in range(5): assert isinstance(Plain(), Base)
class Later(Plain): pass
print(isinstance(Later(), Base), issubclass(Later, Base), isinstance(5, Base))
class OddMeta(type):
    def __eq__(cls, other): return True
    def __hash__(cls): return 1
class X(metaclass=OddMeta): pass
class Y(metaclass=OddMeta): pass
class Other(abc.ABC): pass
Other.register(X)
print(isinstance(X(), Other), isinstance(Y(), Other), isinstance(X(), Base), isinstance(Y(), Base))
def made():
    class Short: pass
    r = weakref.ref(Short)
    assert not isinstance(Short(), Base) and isinstance(Short(), Hashable)
    assert not isinstance(Short(), Base) and isinstance(Short(), Hashable)
    return r
refs = [made() for _ in range(20)]
gc.collect()
print([r() for r in refs if r()])
Base._abc_caches_clear() if hasattr(Base, '_abc_caches_clear') else None
import _abc
print([type(s).__name__ for s in _abc._get_dump(Base)], len(_abc._get_dump(Base)[0]))
_abc._reset_caches(Base)
print(isinstance(Plain(), Base), isinstance(5, Base), isinstance(5, Base))
class Claims:
    @property
    def __class__(self): return Plain
print(isinstance(Claims(), Base), isinstance(Claims(), Mapping))
try: isinstance(5, type('Z', (abc.ABC,), {'_abc_impl': 5}))
except Exception as e: print(type(e).__name__, e)
