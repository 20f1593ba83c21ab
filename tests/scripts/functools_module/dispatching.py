# singledispatch and singledispatchmethod
from functools import singledispatch, singledispatchmethod
from collections import abc, OrderedDict, defaultdict, deque

@singledispatch
def kind(x, *rest):
    "what kind of thing"
    return 'object'
@kind.register(int)
def _(x, *rest): return 'int'
@kind.register
def _(x: str, *rest): return 'str'
kind.register(list, lambda x, *rest: 'list')
@kind.register(tuple)
@kind.register(set)
def both(x, *rest): return 'tuple or set'
@kind.register
def _(x: float | complex): return 'float or complex'
@kind.register
def _(x: 'bytes'): return 'bytes'
@kind.register
def _(x: None): return 'None'
for value in (1, True, 'a', [], (), set(), 1.5, 2j, b'', None, {}, object(), type, frozenset()):
    print(repr(value) if 'at 0x' not in repr(value) else 'object', kind(value), kind.dispatch(type(value)).__name__)
print(kind.__name__, kind.__doc__, kind.__wrapped__(1), len(kind.registry), both('x'), kind(1, 2, 3))
class A: pass
class B(A): pass
class C(B, int): pass
kind.register(A, lambda x: 'A')
print(kind(B()), kind(C()), kind(A()))
kind.register(B, lambda x: 'B')
print(kind(B()), kind(C()))
@singledispatch
def container(x): return 'base'
container.register(abc.Sized, lambda x: 'sized')
print(container([]), container({}), container(1), container(iter([])))
container.register(abc.Mapping, lambda x: 'mapping')
print(container({}), container(OrderedDict()), container(defaultdict()), container([]), container('text'))
container.register(abc.MutableMapping, lambda x: 'mutable mapping')
container.register(abc.Sequence, lambda x: 'sequence')
container.register(abc.MutableSequence, lambda x: 'mutable sequence')
print(container({}), container([]), container(()), container(''), container(deque()), container(set()), container(range(3)))
container.register(abc.Set, lambda x: 'set'); container.register(dict, lambda x: 'dict')
print(container({}), container({}.keys()), container({}.values()), container(frozenset()))
class Both(abc.Iterable, abc.Container):
    def __iter__(self): return iter(())
    def __contains__(self, x): return False
g = singledispatch(lambda x: 'base')
g.register(abc.Iterable, lambda x: 'iterable')
g.register(abc.Container, lambda x: 'container')
print(g(Both()))
class Virtual: pass
abc.Iterable.register(Virtual)
print(g(Virtual()))
abc.Container.register(Virtual)
try:
    print(g(Virtual()))
except RuntimeError as error:
    print('RuntimeError', str(error)[:18])
for bad in (lambda: kind.register(5), lambda: kind.register('x', len), lambda: kind.register(list[int], len), lambda: kind.register(int | list[int], len), lambda: kind()):
    try:
        bad()
    except TypeError as error:
        print(error)
def annotated(x: 5): pass
def annotated2(x: list[int]): pass
for function in (annotated, annotated2):
    try:
        kind.register(function)
    except TypeError as error:
        print(error)
class T:
    @singledispatchmethod
    def show(self, arg): "shows"; return 'base', type(self).__name__
    @show.register
    def _(self, arg: int): return 'int', arg
    @show.register(str)
    def _(self, arg, *more): return 'str', arg, more
    @singledispatchmethod
    @classmethod
    def make(cls, arg): return cls.__name__, 'base'
    @make.register
    @classmethod
    def _(cls, arg: int): return cls.__name__, 'int', arg
    @singledispatchmethod
    @staticmethod
    def static(arg): return 'base'
    @static.register(int)
    @staticmethod
    def _(arg): return 'static int'
t = T()
print(t.show(1), t.show('a', 2), t.show([]), T.make(1), t.make('x'), T.static(3), t.static('y'), T.show(t, 5) if False else '')
print(t.show.__name__, t.show.__doc__, T.show.__name__, t.show.__isabstractmethod__)
t.show.register(float, lambda self, arg: 'float')
print(t.show(1.5))
