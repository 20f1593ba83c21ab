# Classes that register themselves: by __init_subclass__, by a metaclass, by a decorator.
class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        key = name or cls.__name__.lower()
        if key in Plugin.registry: raise TypeError(f"two plugins are called {key!r}")
        Plugin.registry[key] = cls

class Upper(Plugin):
    def __call__(self, text): return text.upper()
class Reverse(Plugin, name="rev"):
    def __call__(self, text): return text[::-1]
print({name: cls.__qualname__ for name, cls in Plugin.registry.items()})
print("".join(Plugin.registry[name]()("abc") for name in sorted(Plugin.registry)))
for attempt in (lambda: type("upper", (Plugin,), {}), lambda: type("X", (Plugin,), {}, colour="red"), lambda: type("Y", (Plugin,), {}, name="y")):
    try: print(attempt().__name__)
    except TypeError as error: print(error)

class Numbered(type):
    count = 0
    def __new__(meta, name, bases, space, **options):
        cls = super().__new__(meta, name, bases, space)
        Numbered.count += 1
        cls.number = Numbered.count
        return cls
    def __init__(cls, name, bases, space, **options):
        super().__init__(name, bases, space)
        cls.options = options
    def __len__(cls): return cls.number
    def __repr__(cls): return f"<{cls.__name__} number {cls.number}>"
class A(metaclass=Numbered, fast=True): pass
class B(A): pass
print(A, B, len(B), A.options, B.options, [A, B], type(B) is Numbered)
def command(name, table={}):
    def decorate(function):
        table[name] = function
        function.table = table
        return function
    return decorate
@command("hi")
@command("hello")
def greet(who="you"): return f"hello {who}"
print({k: v("x") for k, v in greet.table.items()})
