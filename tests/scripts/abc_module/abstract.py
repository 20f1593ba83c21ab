# Abstract methods: which classes can be instantiated, and what refuses.
import abc
from abc import ABC, ABCMeta, abstractmethod, abstractproperty, abstractclassmethod, abstractstaticmethod


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class Empty(ABC):
    pass


print(type(Empty()).__name__, Empty.__abstractmethods__, Empty._abc_impl is not None)


class One(ABC):
    @abstractmethod
    def alone(self): "doc"


class Many(One):
    @abstractmethod
    def zeta(self): pass

    @abstractmethod
    def beta(self): pass


attempt(One)
attempt(Many)
attempt(One, 1, 2)
attempt(object.__new__, Many)
print(sorted(Many.__abstractmethods__), One.alone.__isabstractmethod__, One.alone.__doc__)


class Filled(Many):
    def alone(self): return "alone"
    def zeta(self): return "zeta"
    beta = None


print(Filled().alone(), Filled.__abstractmethods__)


class Half(Many):
    alone = 1


attempt(Half)
print(type(Half.__abstractmethods__).__name__, sorted(Half.__abstractmethods__))


class Via(ABC):
    @property
    @abstractmethod
    def p(self): return 3

    @classmethod
    @abstractmethod
    def c(cls): return "c of " + cls.__name__

    @staticmethod
    @abstractmethod
    def s(): return "s"

    @abstractmethod
    def m(self): return "m"


attempt(Via)
print(sorted(Via.__abstractmethods__), Via.c(), Via.s(), Via.p.__isabstractmethod__)


class Concrete(Via):
    @property
    def p(self): return super().p + 1
    @classmethod
    def c(cls): return super().c() + "!"
    @staticmethod
    def s(): return Via.s() + "!"
    def m(self): return super().m() + "!"


x = Concrete()
print(x.p, x.c(), x.s(), x.m(), isinstance(x, Via), issubclass(Concrete, Via))


class Getter(ABC):
    def get(self): pass
    @abstractmethod
    def set(self, v): pass
    q = property(get, set)


attempt(Getter)


class SetOnly(Getter):
    @Getter.q.setter
    def q(self, v): pass


attempt(SetOnly)


class Old(metaclass=ABCMeta):
    @abstractproperty
    def p(self): return 1
    @abstractclassmethod
    def c(cls): return 2
    @abstractstaticmethod
    def s(): return 3


attempt(Old)
print(Old.c(), Old.s(), Old.__dict__["p"].__isabstractmethod__, Old.__dict__["c"].__isabstractmethod__, Old.s.__isabstractmethod__)
attempt(abstractclassmethod, 3)
attempt(abstractstaticmethod, len)


# later changes
class Late(ABC):
    @abstractmethod
    def f(self): pass


Late.f = lambda self: 1
attempt(Late)
print(abc.update_abstractmethods(Late) is Late, Late.__abstractmethods__)
attempt(lambda: type(Late()).__name__)
Late.f = abstractmethod(lambda self: 1)
abc.update_abstractmethods(Late)
attempt(Late)


class Below(Late):
    pass


Late.f = 1
abc.update_abstractmethods(Late)
attempt(lambda: type(Late()).__name__)
attempt(Below)
abc.update_abstractmethods(Below)
attempt(lambda: type(Below()).__name__)
print(abc.update_abstractmethods(int), abc.update_abstractmethods(3))

# __abstractmethods__ by hand, without the metaclass
class Plain:
    pass


attempt(lambda: Plain.__abstractmethods__)
Plain.__abstractmethods__ = {"a"}
attempt(Plain)
Plain.__abstractmethods__ = ["b", "a"]
attempt(Plain)
Plain.__abstractmethods__ = ()
attempt(lambda: type(Plain()).__name__)
del Plain.__abstractmethods__
attempt(lambda: Plain.__abstractmethods__)
attempt(lambda: type.__abstractmethods__)

# a built-in base keeps its own __new__: nothing is checked
class Number(int, metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass


attempt(Number, 3)


class Error(Exception, metaclass=ABCMeta):
    @abstractmethod
    def f(self): pass


attempt(Error)

# __isabstractmethod__ that misbehaves
class Flag:
    def __bool__(self): raise ValueError("no truth")


class Thing:
    __isabstractmethod__ = Flag()


def make():
    class X(ABC):
        t = Thing()


attempt(make)

# keyword arguments of the class reach __init_subclass__
class Base(ABC):
    def __init_subclass__(cls, /, tag="none", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag


class Tagged(Base, tag="yes"): pass


print(Tagged.tag, Base.__abstractmethods__, type(Tagged))
attempt(ABCMeta, "X", (), {"a": abstractmethod(lambda: 0)}, extra=1)
X = ABCMeta("X", (), {"a": abstractmethod(lambda: 0)})
attempt(X)
attempt(ABCMeta)
attempt(ABCMeta, "X")
print(ABCMeta.__mro__, ABC.__slots__, ABC.__module__)
