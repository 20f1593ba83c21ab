# the dict of a built-in type shows the slots that its source fills, and the module of a type that is made with it
import array, collections, functools, io, itertools, operator, re, types
def own(name): return [t.__name__ for t in TYPES if name in vars(t)]
TYPES = [object, int, bool, float, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, property, classmethod, staticmethod, zip, map,
         BaseException, Exception, NameError, AttributeError, OSError, type(NotImplemented), type(...), types.ModuleType, types.MethodType,
         types.SimpleNamespace, types.CodeType, types.FrameType, types.GeneratorType, collections.deque, collections.OrderedDict, collections.defaultdict,
         functools.partial, itertools.chain, itertools.count, operator.itemgetter, re.Pattern, re.Match, array.array, io.BytesIO, io.FileIO]
for name in "__getattribute__", "__setattr__", "__delattr__", "__sizeof__", "__module__", "__new__", "__str__", "__hash__", "__eq__": print(name, *own(name))
print(vars(int)["__getattribute__"], vars(str)["__sizeof__"], vars(array.array)["__module__"], vars(collections.OrderedDict)["__hash__"])
print((5).__getattribute__("real"), "é".__sizeof__() > 0, array.array("i").__module__, "__module__" in dir(re.compile("")), None.__eq__(None), None.__hash__() == hash(None))
