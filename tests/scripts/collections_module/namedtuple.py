# collections.namedtuple.
from collections import namedtuple


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


P = namedtuple("Point", "x y")
p = P(1, 2)
print(p, p.x, p.y, p[0], p[-1], len(p), p == (1, 2), hash(p) == hash((1, 2)), isinstance(p, tuple), P.__bases__, P.__mro__)
print(P._fields, P._field_defaults, P.__match_args__, P.__doc__, P.__name__, P.__module__, P.__qualname__, P.__slots__)
print(P.x, P.y, P.x.__doc__, type(P.x), P.__new__.__doc__, P._make.__doc__, P._replace.__doc__, P._asdict.__doc__)
print(P.__new__.__name__, P.__new__.__qualname__, P._replace.__qualname__, P.__repr__.__qualname__, P._make.__qualname__)
print(list(P.__dict__))
print(p._replace(x=5), p._asdict(), P._make([3, 4]), P._make(iter("ab")), p.__getnewargs__(), tuple(p))
print(P(y=1, x=2), P(1, y=3), P(*[1, 2]), P(**{"x": 1, "y": 2}))
attempt(P)
attempt(P, 1)
attempt(P, 1, 2, 3)
attempt(P, 1, x=2)
attempt(P, 1, z=2)
attempt(P._make, [1])
attempt(P._make, [1, 2, 3])
attempt(P._make, 5)
attempt(p._replace, z=1)
attempt(p._replace, z=1, w=2, x=3)
attempt(p._replace, 1)
attempt(setattr, p, "x", 1)
attempt(delattr, p, "x")
attempt(setattr, p, "z", 1)
attempt(lambda: p.z)
attempt(P.x.__get__, 5)
attempt(P.x.__get__, None)
attempt(P.x.__get__, None, None)
attempt(P.x.__get__, ())
attempt(P.y.__get__, (1,))
print(P.x.__get__((7, 8)), P.x.__get__(None, P) is P.x, P.y.__reduce__()[1])
x, y = p
print(x, y, p + (3,), p * 2, p < (1, 3), 1 in p, p.count(1), p.index(2))

for names in ("a b", "a,b", "a, b", " a  b ", ["a", "b"], ("a", "b"), iter("ab"), {"a": 1, "b": 2}, "", (), "a"):
    print(namedtuple("T", names)._fields, end=" ")
print()
print(namedtuple("Empty", "")(), namedtuple("One", "a")(1), repr(namedtuple("One", "a")))
for args in (("T", "1a"), ("T", "class"), ("T", "_a"), ("T", "a a"), ("T", "a b!"), ("class", "a"), ("1T", "a"), ("T", "a-b"),
             ("T", ["a b"]), ("T", [""]), ("", "a"), ("T", "def a"), ("T", [1, 2]), ("T", None), ("T", 5), (5, "a"), (None, "a")):
    attempt(namedtuple, *args)
for names in ("a _b a class 1x ok", "a a a", ["def", "", "x y", "_"], [1, None, "x"]):
    R = namedtuple("R", names, rename=True)
    print(R._fields, end=" ")
print()
attempt(namedtuple, "T", "a", True)
attempt(namedtuple, "T")
attempt(namedtuple)
attempt(namedtuple, "T", "a", verbose=True)

D = namedtuple("D", "a b c", defaults=(10, 20))
print(D(1), D(1, 2), D(1, 2, 3), D._field_defaults, D.__new__.__defaults__, D(1, c=5))
attempt(D)
print(namedtuple("D", "a b", defaults=[1, 2])(), namedtuple("D", "a b", defaults=())._field_defaults, namedtuple("D", "a b", defaults=iter([5]))(1))
attempt(namedtuple, "D", "a b", defaults=(1, 2, 3))
attempt(namedtuple, "D", "a b", defaults=5)
print(namedtuple("D", "a", defaults=None)._field_defaults, namedtuple("M", "a", module="some.where").__module__, namedtuple("M", "a", module="m"))


class Sub(namedtuple("Base", "x y")):
    __slots__ = ()

    @property
    def total(self):
        return self.x + self.y

    def __repr__(self):
        return "sub " + super().__repr__()


s = Sub(3, 4)
print(s, s.total, s._replace(x=0), type(s._replace(x=0)).__name__, Sub._make((1, 2)), s._asdict(), Sub.__doc__)
attempt(setattr, s, "q", 1)


class Free(P):
    pass


f = Free(1, 2)
f.extra = 3
print(f, f.extra, f.__dict__)
P.__doc__ = "new doc"
P.x.__doc__ = "the x"
print(P.__doc__, P.x.__doc__, P.x)

match p:
    case P(a, b): print("positional", a, b)
match p:
    case P(x=1, y=q): print("keyword", q)

many = namedtuple("Many", [f"f{i}" for i in range(300)])
m = many(*range(300))
print(m.f0, m.f299, len(m), m._replace(f7="seven")[7])


def local():
    L = namedtuple("L", "a")
    return L


print(local().__module__, local()(1), repr("%s %s" % P(1, 2)), "{0.x} {0.y} {0[1]}".format(p), "%(x)s" % p._asdict())
import weakref
attempt(weakref.ref, p)
print(P.__class_getitem__(int) if hasattr(P, "__class_getitem__") else "")
T = namedtuple("T", "index count")
t = T(1, 2)
print(t, t.index, t.count)
T = namedtuple("T", "cls self args kwds _cls", rename=True)
print(T(1, 2, 3, 4, 5), T(cls=1, self=2, args=3, kwds=4, _4=5))
attempt(namedtuple("T", "a b").__new__, 5)
print(sorted([P(2, 1), P(1, 2)]), max(P(2, 1), P(1, 2)), {P(1, 2): 1}[(1, 2)])
