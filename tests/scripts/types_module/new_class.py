# types.new_class, prepare_class, resolve_bases: class statements by hand.
import types


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


C = types.new_class("C")
print(C, C.__name__, C.__bases__, C.__module__, type(C), C.__qualname__)
D = types.new_class("D", (int,), {}, lambda ns: ns.update(x=0))
print(D.x, D(3), D.__mro__)


class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if k != "__module__"), kw)
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", kw)

    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"prepared": True}


E = types.new_class("E", (), {"metaclass": Meta, "z": 2}, lambda ns: ns.__setitem__("y", 1))
print(E.prepared, E.y, type(E).__name__)
kwds = {"metaclass": Meta, "w": 1}
types.new_class("F", (E,), kwds)
print(kwds)
F = types.new_class("F", (E,))
print(type(F))


class Init:
    def __init_subclass__(cls, **kw):
        cls.kw = kw


print(types.new_class("G", (Init,), {"a": 1}).kw)


def function_meta(name, bases, ns):
    return name, bases, sorted(ns)


print(types.new_class("H", (), {"metaclass": function_meta}, lambda ns: ns.update(b=1)))
print(types.prepare_class("P"), types.prepare_class("P", (int,), {"a": 1}))
meta, ns, kw = types.prepare_class("P", (), {"metaclass": Meta, "k": 5})
print(meta, ns, kw)


class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass


attempt(types.new_class, "X", (A, B))
attempt(types.prepare_class, "X", (A, B))
X = types.new_class("X", (A, B), {"metaclass": M3})
print(type(X))
attempt(types.new_class, "X", (A,), {"metaclass": M2})
print(type(types.new_class("X", (A,), {"metaclass": type})))
attempt(types.new_class)
attempt(types.new_class, "X", 3)
attempt(types.new_class, 3)
attempt(types.new_class, "X", (), {"metaclass": Meta}, 3)


class Generic:
    def __init__(self, *entries):
        self.entries = entries

    def __mro_entries__(self, bases):
        print("entries for", len(bases))
        return self.entries


print(types.resolve_bases(()), types.resolve_bases((int,)), types.resolve_bases([int]))
t = (int, str)
print(types.resolve_bases(t) is t)
g = Generic(A, Init)
print(types.resolve_bases((g,)), types.resolve_bases((Generic(), C, Generic(A))), types.resolve_bases((C, Generic())))
Y = types.new_class("Y", (g,), {"metaclass": M1})
print(Y.__bases__, Y.__orig_bases__ == (g,))
attempt(types.resolve_bases, (Generic(1),))


class Bad:
    def __mro_entries__(self, bases):
        return [int]


attempt(types.resolve_bases, (Bad(),))
attempt(types.resolve_bases, 3)
Z = types.new_class("Z", (list[int],))
print(Z.__bases__, Z.__orig_bases__)


class BadPrepare(type):
    @classmethod
    def __prepare__(mcls, *args):
        return None


attempt(types.new_class, "X", (), {"metaclass": BadPrepare})
