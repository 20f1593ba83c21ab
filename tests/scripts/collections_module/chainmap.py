# collections.ChainMap.
from collections import ChainMap
import collections.abc


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
c = ChainMap(a, b)
print(c, c["x"], c["y"], c["z"], len(c), list(c), "z" in c, "q" in c, c.get("z"), c.get("q"), c.get("q", 5), bool(c))
print(ChainMap(), ChainMap({}, {}), bool(ChainMap()), bool(ChainMap({}, {1: 2})), ChainMap().maps, c.maps)
attempt(lambda: c["nothing"])
c["new"] = 9
c["z"] = 0
print(c, b, c["z"])
del c["z"]
print(c["z"])
attempt(c.__delitem__, "z")
attempt(c.pop, "z")
print(c.pop("z", None) if False else "", c.pop("new"), c)
print(c.pop("nothing", "default"))
print(c.popitem(), c)
child = c.new_child()
child["x"] = "child"
print(child, child.parents, c.new_child({"m": 1}), c.new_child(k=1), c.new_child({"m": 1}, k=2), child.parents == c, type(child).__name__)
print(ChainMap().parents, len(child.maps))
empty = ChainMap({}, b)
attempt(empty.popitem)
attempt(empty.pop, "y")
attempt(empty.pop)
child.clear()
print(child)
print(c.items(), list(c.items()), list(c.keys()), list(c.values()), c == {"x": 1, "y": 20, "z": 30}, c == ChainMap(dict(c)), dict(c))
d = c.copy()
d["x"] = 100
print(c["x"], d["x"], d.maps[1] is c.maps[1], d.maps[0] is c.maps[0])
print(ChainMap.fromkeys("ab"), ChainMap.fromkeys("ab", 0))
attempt(ChainMap.fromkeys)
u = ChainMap({"a": 1}, {"b": 2})
print(u | {"c": 3}, {"a": 0, "c": 3} | u, type({"q": 1} | u).__name__, u | ChainMap({"z": 1}), u)
u |= {"d": 4}
print(u)
u |= [("e", 5)]
print(u)
attempt(lambda: u | 5)
attempt(lambda: 5 | u)
attempt(lambda: u | [("e", 5)])
u.update(x=1)
print(u, u.setdefault("b", 7), u.setdefault("nn", 7), u)


class Missing(ChainMap):
    def __missing__(self, key):
        return f"no {key}"


m = Missing({"a": 1})
print(m["a"], m["b"], m.get("b"), m.get("b", 1), "b" in m, m)


class Default(dict):
    def __missing__(self, key):
        return key * 2


m = ChainMap(Default(), {"a": 1})
print(m["a"], m["zz"], m.get("zz"), "zz" in m)
r = ChainMap({})
r["self"] = r
print(r)
print(isinstance(c, collections.abc.MutableMapping), ChainMap.__mro__[1].__name__)
attempt(hash, c)
attempt(reversed, c)
print(ChainMap({1: 1, 2: 2}, {3: 3, 1: 0}).__iter__().__class__.__name__, list(ChainMap({1: 1, 2: 2}, {3: 3, 1: 0})))
match ChainMap({"k": 1}):
    case {"k": v}: print("mapping", v)
attempt(ChainMap, 5)
attempt(lambda: ChainMap(5)["x"])
attempt(lambda: len(ChainMap(5)))
print(ChainMap(a, 5).get("x"))
for i in range(4):
    c = c.new_child()
print(c, len(c.maps), c.parents.parents)
