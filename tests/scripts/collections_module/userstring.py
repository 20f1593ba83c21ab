# collections.UserString.
from collections import UserString


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


U = UserString
u = U("hello world")
print(u, repr(u), str(u), type(str(u)).__name__, len(u), u[0], type(u[0]).__name__, u[1:3], hash(u) == hash("hello world"))
print(U(5), U(None), U(U("x")), int(U("42")), float(U("1.5")), complex(U("1j")), U("ab").__getnewargs__())
attempt(U)
attempt(int, U("x"))
print(u == "hello world", u == U("hello world"), u != "x", u < "i", u <= U("hello world"), u > "a", u >= "z", u == 5, "hello world" == u)
attempt(lambda: u < 5)
print("hello" in u, U("world") in u, "zz" in u)
attempt(lambda: 5 in u)
print(u + "!", u + U("?"), "x" + u, u + 5, 5 + u, u * 2, 2 * u, type(u + "!").__name__)
print(U("%s-%s") % (1, 2), U("%(a)s") % {"a": 1}, "%s" % u, type(U("%s") % 1).__name__)
for name, args in [("capitalize", ()), ("casefold", ()), ("center", (15,)), ("center", (15, "*")), ("count", ("l",)), ("count", (U("o"), 5)),
                   ("removeprefix", ("hello ",)), ("removeprefix", (U("hel"),)), ("removesuffix", ("world",)), ("encode", ()),
                   ("encode", ("utf-16-le",)), ("encode", (None, None)), ("endswith", ("world",)), ("endswith", (("a", "d"),)),
                   ("expandtabs", ()), ("find", ("o",)), ("find", (U("o"), 5)), ("format", (1,)), ("format_map", ({},)),
                   ("index", ("o",)), ("isalpha", ()), ("isalnum", ()), ("isascii", ()), ("isdecimal", ()), ("isdigit", ()),
                   ("isidentifier", ()), ("islower", ()), ("isnumeric", ()), ("isprintable", ()), ("isspace", ()), ("istitle", ()),
                   ("isupper", ()), ("join", (["a", "b"],)), ("ljust", (13, "-")), ("lower", ()), ("lstrip", ("h",)), ("lstrip", ()),
                   ("partition", (" ",)), ("replace", ("l", "L")), ("replace", (U("l"), U("_"), 1)),
                   ("rfind", ("o",)), ("rindex", ("o",)), ("rjust", (13,)), ("rpartition", ("o",)), ("rstrip", ("d",)), ("split", ()),
                   ("split", ("o",)), ("split", ("o", 1)), ("rsplit", ("o", 1)), ("splitlines", ()), ("splitlines", (True,)),
                   ("startswith", ("hell",)), ("startswith", ("w", 6)), ("strip", ("hd",)), ("swapcase", ()), ("title", ()),
                   ("translate", ({104: "J"},)), ("upper", ()), ("zfill", (15,))]:
    result = getattr(u, name)(*args)
    print(name, args, repr(result), type(result).__name__)
attempt(u.index, "zz")
attempt(u.rindex, "zz")
attempt(u.join, [1])
attempt(u.center)
attempt(u.find)
for name in ("partition", "rpartition", "split", "rsplit", "strip", "lstrip", "rstrip", "find", "rfind", "index", "rindex", "count", "startswith",
             "endswith", "removeprefix", "join", "removesuffix"):
    print(name, end=" ")
    attempt(getattr(u, name), U("h"))
print(U("{} {x}").format(1, x=2), U.maketrans("a", "b"), U("abc").translate(U.maketrans("a", "b")))
print(list(U("ab")), list(reversed(U("ab"))), max(U("abc")), U("a b").split(), sorted([U("b"), "a"]))


class Sub(U):
    pass


print(type(Sub("a") + "b").__name__, type(Sub("a").upper()).__name__, type(Sub("a")[0:]).__name__, type("x" + Sub("a")).__name__)
print(U.__mro__[1].__name__, isinstance(u, str), {u: 1}["hello world"], U("") == "", bool(U("")), U("tab\t").expandtabs(4))
