# inspect: predicates, members, documents, source, frames.
import inspect
import types
import sys


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    """Doc of A.

        indented
    last
    """
    attr = 1
    __slots__ = ("slot", "__dict__")

    def method(self):
        "method doc"
        return 1

    @property
    def prop(self): return 2

    @classmethod
    def cm(cls): pass

    @staticmethod
    def sm(): pass


class B(A):
    def method(self): pass

    @property
    def prop(self): return 3


def gen(): yield
async def coro(): pass
async def agen(): yield


c = coro()
samples = {"module": sys, "class": A, "function": gen, "method": A().method, "builtin": len, "bm": [].append, "md": str.join, "sw": object.__init__, "mw": (5).__add__, "prop": A.__dict__["prop"],
           "slot": A.slot, "getset": type.__dict__["__dict__"] if False else types.FunctionType.__code__, "gen": gen(), "coro": c, "agen": agen(), "corof": coro, "agenf": agen, "int": 5, "frame": sys._getframe(), "code": gen.__code__,
           "cm": A.cm, "cmd": A.__dict__["cm"], "lambda": lambda: 1}
for name in ("ismodule", "isclass", "ismethod", "isfunction", "isbuiltin", "isroutine", "ismethoddescriptor", "isdatadescriptor", "ismemberdescriptor", "isgetsetdescriptor", "isgeneratorfunction",
             "iscoroutinefunction", "isasyncgenfunction", "isgenerator", "iscoroutine", "isasyncgen", "isawaitable", "istraceback", "isframe", "iscode", "isabstract", "ismethodwrapper"):
    print(name, [k for k, v in samples.items() if getattr(inspect, name)(v)])
c.close()
print(inspect.getdoc(A), "|", inspect.getdoc(A.method), "|", inspect.getdoc(B.method), "|", inspect.getdoc(B), "|", inspect.getdoc(B().method), "|", inspect.getdoc(5) is not None, inspect.getdoc(gen))
print(repr(inspect.cleandoc("  a\n    b\n      c\n\n")), repr(inspect.cleandoc("")), repr(inspect.cleandoc("x\n\ty\n\t  z")))
print([n for n, v in inspect.getmembers(A) if not n.startswith("__")], [n for n, v in inspect.getmembers(A(), inspect.ismethod)], [n for n, v in inspect.getmembers(A, inspect.isfunction)])
print(inspect.getmro(B), inspect.getmodule(A).__name__, inspect.getmodule(len).__name__, inspect.getmodulename("/a/b/c.py"), inspect.getmodulename("x.txt"))
print(type(inspect.getattr_static(A(), "prop")).__name__, inspect.getattr_static(A, "attr"), inspect.getattr_static(A(), "nothing", "default"), type(inspect.getattr_static(A, "cm")).__name__)
attempt(inspect.getattr_static, A(), "nothing")

# source
print(inspect.getsource(gen), inspect.getsource(A.method), inspect.getsource(B), end="")
print(inspect.getsourcelines(B)[1], len(inspect.getsourcelines(A)[0]), inspect.getfile(A).endswith("kinds.py"), inspect.getsourcefile(gen).endswith("kinds.py"))


# a comment
# of two lines
def commented(a,
              b=(1,
                 2)):
    """text
not indented
    """
    if a:
        return b

    # inside
    return None
# after


@property
def decorated(): return 1


class Outer:
    class Inner:
        x = 1

        def deep(self):
            def local():
                return 1
            return local


print(inspect.getsource(commented), inspect.getcomments(commented), inspect.getsource(decorated.fget), inspect.getsource(Outer.Inner), inspect.getsource(Outer().Inner().deep()), sep="~\n")
for bad in (5, len, int, sys):
    attempt(inspect.getsource, bad)


# frames
def where():
    frame = inspect.currentframe()
    info = inspect.getframeinfo(frame)
    return info.function, info.lineno, info.code_context, info.index, info.filename.endswith("kinds.py"), [f.function for f in inspect.stack()]


print(where())


def args(a, b, *c, d=1, **e):
    x = 5
    return inspect.getargvalues(inspect.currentframe())


v = args(1, 2, 3, z=4)
print(v.args, v.varargs, v.keywords, sorted(v.locals))
try:
    1 / 0
except ZeroDivisionError as error:
    print([(f.function, f.lineno) for f in inspect.trace()], [f.code_context for f in inspect.getinnerframes(error.__traceback__)])
g = gen()
print(inspect.getgeneratorstate(g), end=" ")
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g), end=" ")
g.close()
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
c = coro()
print(inspect.getcoroutinestate(c))
c.close()
print(inspect.getcoroutinestate(c))


def closure():
    y = 5
    def inner(): return y, len, sys, undefined_name
    return inner


cv = inspect.getclosurevars(closure())
print(cv.nonlocals, list(cv.globals), list(cv.builtins), cv.unbound)
print(inspect.get_annotations(args), inspect.get_annotations(type("X", (), {"__annotations__": {"a": "int"}}), eval_str=True))
print([(a.name, a.kind) for a in inspect.classify_class_attrs(B) if not a.name.startswith("__")])
