"""list[int] and its kin: names, arguments, calls, isinstance, attributes, substitution."""
import collections
import re
import typing
from _cases import cases

T, U = typing.TypeVar('T'), typing.TypeVar('U')
class C(list):
    pass

cases('''
list[int], dict[str, int], tuple[int, ...], set[T], frozenset[None], type[int], list['name'], list[[]], list[...], tuple[()], list[1], list[int | None], dict[str, list[T]], list[len], list[C], C[int]
list[int].__origin__, list[int].__args__, list[int].__parameters__, dict[T, U].__parameters__, dict[T, list[T]].__parameters__, tuple[()].__args__, list[int].__mro_entries__(()), list[int].__unpacked__
list[T][int], dict[T, U][int, str], dict[T, list[U]][int, str], tuple[T, T][int], list[list[T]][str], (list[T] | None)[int]
list[int][int]
dict[T, U][int]
list[T][int, str]
list[int](), list[int]([1]), dict[str, int](a=1), type(list[int]()), tuple[int]('ab'), C[int]([1])
list[int] == list[int], list[int] == list[str], list[int] == typing.List[int], hash(list[int]) == hash(list[int]), list[int] is list[int], list[int] != 5
isinstance([], list[int])
issubclass(list, list[int])
issubclass(list[int], list)
list[int].append, list[int].__name__, list[int].__doc__ == list.__doc__, list[int].__module__, list[int].__class__, type(list[int])
list[int].nothing
list[int].x = 1
list[int].__origin__ = 1
class D(list[int]): pass
D.__mro__[1], D.__orig_bases__, D([1])
list[int] | str, str | list[int], list[int] | None, list[int] | list[str]
list[int] | 5
[x for x in tuple[int, ...].__args__], *tuple[int]
len(list[int])
list[int][0]
int[str]
str[int]
object[int]
range[int]
bytes[int]
slice[int]
(list[int])()[0:0], list[int].__call__([2])
dir(list[int])[:3] == dir(list)[:3], '__origin__' in dir(list[int])
repr(list[int].__reduce__()), __import__('copy').copy(list[int]) == list[int], __import__('pickle').loads(__import__('pickle').dumps(dict[str, T[()] if False else int])) == dict[str, int]
collections.deque[int], collections.defaultdict[str, int], collections.OrderedDict[str, int], collections.Counter[str], re.Pattern[str], re.Match[bytes], collections.abc.Callable[[int], str], collections.abc.Callable[..., int]
type[int](5)
enumerate[int], map if False else filter if False else frozenset[int](), memoryview if False else set[int]([1])
''', globals())
