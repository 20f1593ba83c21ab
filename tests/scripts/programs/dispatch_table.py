# One function for many types: singledispatch, a method of it, and match doing the same.
from functools import singledispatch, singledispatchmethod
from collections.abc import Mapping, Sequence, Set
@singledispatch
def dump(value, depth=0): return repr(value)
@dump.register
def _(value: str, depth=0): return f"'{value}'"
@dump.register(Mapping)
def _(value, depth=0): return "".join(f"\n{'  ' * depth}{k}: {dump(v, depth + 1)}" for k, v in value.items())
@dump.register(list)
@dump.register(tuple)
def _(value, depth=0): return "".join(f"\n{'  ' * depth}- {dump(v, depth + 1)}" for v in value)
@dump.register
def _(value: bool, depth=0): return "yes" if value else "no"
@dump.register
def _(value: int | float, depth=0): return f"{value:,}"
@dump.register(type(None))
def _(value, depth=0): return "nothing"
print(dump({"a": [1, 2.5, {"b": None}], "c": (True, "x"), "big": 1234567, "set": {1}}))
print(dump.dispatch(bool) is dump.dispatch(int), dump.dispatch(dict) is dump.registry[Mapping], len(dump.registry), dump.dispatch(set) is dump.registry[object])
class Area:
    @singledispatchmethod
    def of(self, shape): raise NotImplementedError(type(shape).__name__)
    @of.register
    def _(self, shape: int): return shape * shape
    @of.register
    def _(self, shape: tuple): return shape[0] * shape[1]
for shape in (3, (2, 5), True, "x"):
    try: print(Area().of(shape))
    except NotImplementedError as error: print("not for", error)
def same(value):
    match value:
        case bool(): return "bool"
        case int() | float(): return "number"
        case str(): return "text"
        case {}: return f"mapping of {len(value)}"
        case [] | [_]: return "short"
        case [first, *_, last]: return f"{first} to {last}"
        case _: return "other"
print([same(v) for v in (True, 1, 1.5, "ab", {}, {"a": 1}, [], (1,), [1, 2, 3], {1}, b"ab", range(3))])
