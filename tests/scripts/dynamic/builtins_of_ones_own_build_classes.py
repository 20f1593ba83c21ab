# __build_class__ is looked up as any other name: by what a dict of a class of its own says, or another mapping
import types
class Raises(dict):
    def __getitem__(self, key): raise ValueError("asked for " + key)
class Misses(dict):
    def __missing__(self, key): print("missing", key); return __build_class__
for builtins in {}, Raises(__build_class__=__build_class__), Misses(), types.MappingProxyType({"__build_class__": __build_class__}), types.MappingProxyType({}):
    try: exec("class A: pass", {"__builtins__": builtins, "__name__": "m"}); print("made")
    except Exception as e: print(type(e).__name__, e)
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
class Number(types.ModuleType): __dict__ = 8
class Names(types.ModuleType):
    @property
    def __dict__(self): return {"b": 1, "a": 2}
class Hook(types.ModuleType):
    @property
    def __dict__(self): return {"__dir__": lambda: ["z", "y"]}
for cls in Number, Names, Hook: t(dir, cls("m"))
