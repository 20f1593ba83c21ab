# Virtual subclasses: register, hooks, caches and the classes that die.
import abc
import gc
from abc import ABC, ABCMeta, abstractmethod


def attempt(f, *args):
    try:
        print("->", f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A(ABC):
    pass


class Other:
    pass


class Below(Other):
    pass


print(isinstance(Other(), A), issubclass(Other, A), issubclass(Below, A))
token = abc.get_cache_token()
print(A.register(Other) is Other, abc.get_cache_token() - token)
print(isinstance(Other(), A), issubclass(Other, A), issubclass(Below, A), isinstance(Below(), (int, A)))
print(A.register(Other) is Other, abc.get_cache_token() - token)
print(A in Other.__mro__, A.__subclasses__())


@A.register
class Decorated:
    pass


print(issubclass(Decorated, A), Decorated.__name__)
attempt(A.register, 42)
attempt(A.register, "int")
attempt(issubclass, 3, A)
attempt(issubclass, [], A)
attempt(A.register)


class B(A):
    pass


attempt(B.register, A)
attempt(B.register, B)
attempt(A.register, A)
B.register(int)
print(isinstance(3, A), isinstance(True, B), issubclass(int, A), isinstance("", A))

# chains
class C1(ABC): pass
class C2(ABC): pass
class C3(ABC): pass


C1.register(C2)
C2.register(C3)
print(issubclass(C3, C1), issubclass(C1, C3))
attempt(C3.register, C1)
C3.register(float)
print(isinstance(1.5, C1), isinstance(1.5, C2))

# a subclass of the class that was registered late changes a cached "no"
class D(ABC): pass


print(isinstance("", D))
D.register(str)
print(isinstance("", D), isinstance(b"", D))
D.register(bytes)
print(isinstance(b"", D))


class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            print("asked about", other.__name__)
            return any("quack" in k.__dict__ for k in other.__mro__)
        return NotImplemented


class Duck:
    def quack(self): pass


print(isinstance(Duck(), Quacks), isinstance(Duck(), Quacks), issubclass(int, Quacks), issubclass(int, Quacks))


class Loud(Quacks):
    pass


print(issubclass(Duck, Loud), issubclass(Loud, Quacks))


class Wrong(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return 1


attempt(isinstance, 3, Wrong)
attempt(issubclass, int, Wrong)


class Raises(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        raise ZeroDivisionError("hook")


attempt(isinstance, 3, Raises)


# __class__ that lies
class Liar:
    @property
    def __class__(self):
        return Other


print(isinstance(Liar(), A), isinstance(Liar(), C1), isinstance(Liar(), Liar))


# overriding the checks
class Meta(ABCMeta):
    def __instancecheck__(cls, o):
        print("instancecheck", o)
        return super().__instancecheck__(o)


class M(metaclass=Meta):
    pass


M.register(int)
print(isinstance(3, M), isinstance("", M), type(M()) is M, isinstance(M(), M) if False else "")

# classes that die are forgotten
def temporary():
    class T: pass
    A.register(T)
    isinstance(T(), A)
    isinstance(T(), C1)


before = [len(s) for s in abc._get_dump(A)[:3]]
temporary()
gc.collect()
after = [len(s) for s in abc._get_dump(A)[:3]]
print(before, after, len(abc._get_dump(C1)[2]))

A._abc_caches_clear()
print([len(s) for s in abc._get_dump(A)[:3]])
print(isinstance(Other(), A))
A._abc_registry_clear()
A._abc_caches_clear()
print(isinstance(Other(), A), [len(s) for s in abc._get_dump(A)[:3]])


class Dumped(ABC): pass


class Out:
    def write(self, text):
        print(repr(text) if "ounter" not in text and "version" not in text else "counter")


Dumped._dump_registry(Out())

attempt(abc._abc_init, 3)
attempt(ABCMeta.register, int, str)
attempt(ABCMeta.__instancecheck__, int, 3)


class Spoiled(ABC): pass


Spoiled._abc_impl = 3
attempt(isinstance, 3, Spoiled)
attempt(Spoiled.register, list)

# unhashable metaclass
class Unhashable(type):
    __hash__ = None


class U(metaclass=Unhashable): pass


attempt(isinstance, U(), A)
attempt(A.register, U)


# match statements ask for sequences and mappings
class Seq(ABC):
    __abc_tpflags__ = 1 << 5


class Plain2:
    def __len__(self): return 2
    def __getitem__(self, i): return i + 1 if i < 2 else [][0]


class Under(Plain2): pass


def matched(o):
    match o:
        case [a, b]: return ("sequence", a, b)
        case {}: return "mapping"
        case _: return "neither"


print(hasattr(Seq, "__abc_tpflags__"), matched(Plain2()), matched(Under()))
Seq.register(Plain2)
print(matched(Plain2()), matched(Under()))


def both():
    class Both(ABC):
        __abc_tpflags__ = (1 << 5) | (1 << 6)


attempt(both)
print(type(A._abc_impl).__name__, type(A._abc_impl).__module__)
