# An object that stands for another and tells what is asked of it; special methods need the class.
class Proxy:
    def __init__(self, target): object.__setattr__(self, "_target", target); object.__setattr__(self, "_log", [])
    def __getattribute__(self, name):
        if name in ("_target", "_log", "__class__"): return object.__getattribute__(self, name)
        self._log.append(("get", name))
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        self._log.append(("set", name))
        setattr(self._target, name, value)
    def __delattr__(self, name):
        self._log.append(("del", name))
        delattr(self._target, name)
def special(name):
    def method(self, *args):
        self._log.append(("special", name))
        return getattr(self._target, name)(*args)
    method.__name__ = name
    return method
for name in ("__len__", "__getitem__", "__iter__", "__add__", "__repr__", "__eq__", "__contains__", "__str__"):
    setattr(Proxy, name, special(name))
class Target(list):
    colour = "red"
target = Target([3, 1, 2])
p = Proxy(target)
p.colour = "blue"
p.append(4)
print(len(p), p[0], p[1:3], sorted(p), p + [5], p == target, 2 in p, repr(p), p.colour, str(p))
del p.colour
print(p.colour, isinstance(p, list), bool(p), [f"{a} {b}" for a, b in p._log][:9], len(p._log))
try: p * 2
except TypeError as error: print(error)
try: p.missing
except AttributeError as error: print(error)
