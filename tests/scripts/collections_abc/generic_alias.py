# Aliases of classes with type arguments: substitution by the protocol of typing's variables, subclasses.
import types
from collections.abc import Callable, Mapping


def attempt(f, *args):
    try:
        print("->", f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Var:
    def __init__(self, name): self.name = name
    def __repr__(self): return "~" + self.name
    def __typing_subst__(self, value):
        if value == "bad":
            raise TypeError("bad value")
        return value


class Many(Var):
    """Takes as many values as are left."""
    __typing_is_unpacked_typevartuple__ = True

    def __iter__(self):
        yield self

    def __typing_prepare_subst__(self, alias, values):
        params = alias.__parameters__
        at = params.index(self)
        rest = len(params) - at - 1
        return (*values[:at], tuple(values[at:len(values) - rest]), *values[len(values) - rest:])


T, U, Ts = Var("T"), Var("U"), Many("Ts")
print(list[T].__parameters__, dict[T, U].__parameters__, dict[T, list[U]].__parameters__, dict[U, list[T]][int, str])
print(list[T][int], dict[T, T][int], dict[T, list[T]][str], list[list[T]][list[U]][int])
attempt(lambda: list[T]["bad"])
attempt(lambda: list[T][int, str])
attempt(lambda: dict[T, U][int])
attempt(lambda: list[int][int])
print(tuple[T, Ts][int, str, float], tuple[T, Ts][int], tuple[Ts, T][int, str, float], tuple[Ts][()])
print(tuple[T, tuple[Ts]][int, str, float], tuple[Ts, list[T]][1, 2, 3])
print(tuple[T, U][*tuple[int, str]], list[T][*tuple[int]], tuple[Ts][*tuple[int, str], float])
attempt(lambda: tuple[T][*tuple[int, ...]])
print(list[T] | int, (list[T] | dict[T, U])[int, str], (list[T] | int)[str])
print(Callable[[T], U][int, str], Callable[..., T][int], Callable[[T, Ts], U][int, str, float, bool], Callable[[T], U].__parameters__)
print(Mapping[T, U][int, str], Mapping[T, int][str])


class WrongPrepare(Var):
    def __typing_prepare_subst__(self, alias, values):
        return "one"


print(list[WrongPrepare("w")][1, 2, 3])


class Sub(types.GenericAlias):
    def extra(self):
        return "extra"


s = Sub(list, (int, T))
print(type(s).__name__, s, s.__args__, s.__origin__, s == types.GenericAlias(list, (int, T)), hash(s) == hash(list[int, T]))
print(type(s[str]).__name__, s[str], s | None, type(s | None).__name__, object.__getattribute__(s, "extra")())
attempt(lambda: s.extra())
print(list[s], isinstance([], s.__origin__))
attempt(isinstance, [], s)
attempt(issubclass, list, s)
attempt(isinstance, [], list | s)
print(*tuple[int, str], next(iter(list[T])).__unpacked__, list[T].__unpacked__)
print([*list[int]] == [*list[int]], [*list[int]] == [list[int]])
