# inspect.signature and __text_signature__ of the types of itertools, of functions, methods and modules
import inspect
import itertools
import types

for name in ("accumulate", "combinations", "combinations_with_replacement", "compress", "count", "cycle", "dropwhile", "filterfalse", "groupby", "pairwise", "permutations", "starmap", "takewhile", "chain", "islice", "product", "repeat", "zip_longest"):
    kind = getattr(itertools, name)
    try:
        print(name, kind.__text_signature__, inspect.signature(kind))
    except ValueError as e:
        print(name, kind.__text_signature__, e)
for kind in (types.FunctionType, types.MethodType, types.ModuleType, enumerate, reversed, list, tuple, float, complex, memoryview, property, object):
    print(kind.__name__, kind.__text_signature__, inspect.signature(kind))


class Counting(itertools.count):
    pass


class Named(types.ModuleType):
    def __init__(self, name, *, kind="own"):
        super().__init__(name)


print(Counting.__text_signature__, Named.__text_signature__, inspect.signature(Named))
