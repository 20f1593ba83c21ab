# types.DynamicClassAttribute: properties that class access does not see.
import types
from types import DynamicClassAttribute as Dyn
from abc import abstractmethod


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, str(e) or "(nothing)")


class Meta(type):
    def __getattr__(cls, name):
        return f"{cls.__name__} has no {name}"


class C(metaclass=Meta):
    def __init__(self):
        self._v = 1

    @Dyn
    def v(self):
        "the value"
        return self._v

    @v.setter
    def v(self, value):
        self._v = value

    @v.deleter
    def v(self):
        del self._v

    read = Dyn(lambda self: 5, doc="given")
    none = Dyn(None, None, None, "nothing there")


c = C()
print(c.v, C.v)
c.v = 3
print(c.v, C.read, c.read)
del c.v
attempt(lambda: c.v)
attempt(setattr, c, "read", 1)
attempt(delattr, c, "read")
attempt(lambda: c.none)
d = C.__dict__["v"]
print(type(d).__name__, d.__doc__, d.overwrite_doc, d.fget.__name__, d.fset.__name__, d.fdel.__name__, d.__isabstractmethod__)
r = C.__dict__["read"]
print(r.__doc__, r.overwrite_doc)
other = r.getter(lambda self: 6)
print(type(other).__name__, other.__doc__, other.fset)


class Plain:
    @Dyn
    def w(self):
        return 1


attempt(lambda: Plain.w)
print(Plain().w)


class Abstract:
    @Dyn
    @abstractmethod
    def w(self):
        return 1


print(Abstract.w is Abstract.__dict__["w"], Abstract.w.__isabstractmethod__)


class SubDyn(Dyn):
    pass


print(type(SubDyn(lambda s: 1).setter(lambda s, v: None)).__name__)
