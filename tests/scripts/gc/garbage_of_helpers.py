"""How many objects a collection finds where iterators, caches and decorators have made helpers: result tuples, links, closures."""
import collections, contextlib, csv, dataclasses, enum, functools, gc, io, itertools, operator, re, threading, types, weakref

gc.disable()


class Box: pass


def boxed(l): b = Box(); b.l = l; return b
def begun(iterator): next(iterator); return iterator
def entered(manager): manager.__enter__(); return manager
def called(f, *arguments): f(*arguments); return f


@contextlib.contextmanager
def manager(l): yield l


@dataclasses.dataclass
class Data: a: object; b: int = 1


def failed(l, depth=0):
    try:
        if depth: raise KeyError(failed(l, depth - 1))
        raise ValueError(l)
    except LookupError as e: return e
    except ValueError as e: return e


def weak_values(l): d = weakref.WeakValueDictionary(); b = boxed(l); d[1] = b; return d, b
def weak_keys(l): d = weakref.WeakKeyDictionary(); b = boxed(l); d[b] = l; return d, b
def weak_set(l): d = weakref.WeakSet(); b = boxed(l); d.add(b); return d, b
def local(l): own = threading.local(); own.l = l; return own


# each makes something that refers to l; then l refers to it, and nobody else does
cases = '''
iter({1: l}.items())
begun(iter({1: l}.items()))
reversed({1: l}.items())
iter({1: l}.values())
enumerate([l])
begun(enumerate([l]))
zip([l], [1])
zip(l)
begun(zip([l, 2], [1, 3]))
map(id, [l])
filter(None, [l])
itertools.zip_longest([l], [1])
begun(itertools.zip_longest([l, 1], [1]))
itertools.groupby([l])
begun(itertools.groupby([l, 1]))
begun(itertools.accumulate([l, 1], max))
begun(itertools.permutations([l, 1]))
begun(itertools.product([l], [1, 2]))
itertools.tee([l])
begun(itertools.cycle([l, 1]))
begun(itertools.pairwise([l, 1, 2]))
functools.lru_cache(lambda: l)
called(functools.lru_cache(lambda x: l), 1)
called(functools.lru_cache(None)(lambda x: l), 1)
called(functools.lru_cache(lambda *x: l), (1,), 2)
called(functools.lru_cache(lambda *x: l), l.append)
functools.partial(print, l, k=l)
functools.cached_property(lambda s: l)
functools.wraps(len)(lambda: l)
(operator.itemgetter(1), l)
(operator.itemgetter(1, 2), l)
operator.itemgetter(l, l)
operator.itemgetter(l)
local(l)
csv.reader([l])
(operator.attrgetter('a.b'), l)
(operator.attrgetter('a', 'b'), l)
operator.methodcaller('x', l)
operator.methodcaller('x', k=l)
weak_values(l)
weak_keys(l)
weak_set(l)
Data(l)
dataclasses.dataclass(type('D', (), {'__annotations__': {'a': int}, 'l': l}))
(enum.Enum('E', 'a b'), l)
(collections.namedtuple('N', 'a b'), l)
collections.ChainMap({1: l})
collections.OrderedDict(a=l).items()
entered(manager(l))
contextlib.ExitStack().enter_context(manager(l))
(io.StringIO('a'), l)
(re.compile('a(b)?'), l)
types.SimpleNamespace(l=l)
types.GenericAlias(list, (l,))
failed(l)
failed(l, 2)
ExceptionGroup('g', [ValueError(l)])
'''
for case in cases.strip().split('\n'):
    make = eval('lambda l: ' + case)
    gc.collect()
    l = []; l.append(make(l)); del l
    print(gc.collect(), gc.collect(), case)
