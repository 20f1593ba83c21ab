# types: the names, and the types that they name.
import types
print(types.__all__)
for name in types.__all__:
    value = getattr(types, name)
    if isinstance(value, type):
        print(name, value.__name__, value.__module__, value.__qualname__)
print(isinstance(lambda: 1, types.FunctionType), types.LambdaType is types.FunctionType)
print(types.BuiltinMethodType is types.BuiltinFunctionType, isinstance([].append, types.BuiltinMethodType))
print(isinstance((i for i in ()), types.GeneratorType), isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias))
print(isinstance(None, types.NoneType), isinstance(..., types.EllipsisType), isinstance(NotImplemented, types.NotImplementedType))


def attempt(f, *args, **kwargs):
    try:
        print("->", f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b=2, *, c=3):
    return a, b, c, x


x = "here"
g = types.FunctionType(f.__code__, {"x": "there"}, "g", (5,))
attempt(lambda: g(1, c=4))
print(g.__name__, g.__defaults__, g.__kwdefaults__)
g2 = types.FunctionType(f.__code__, globals())
print(g2.__name__, g2.__qualname__, g2.__defaults__)
attempt(g2, 1)
attempt(types.FunctionType)
attempt(types.FunctionType, 1, {})
attempt(types.FunctionType, f.__code__, 1)
attempt(types.FunctionType, f.__code__, {}, 1)
attempt(types.FunctionType, f.__code__, {}, None, 1)


def outer():
    y = 10
    def inner():
        return y
    return inner


inner = outer()
attempt(types.FunctionType, inner.__code__, {})
attempt(types.FunctionType, inner.__code__, {}, None, None, ())
attempt(types.FunctionType, inner.__code__, {}, None, None, (1,))
h = types.FunctionType(inner.__code__, {}, None, None, (types.CellType(99),))
print(h(), h.__closure__[0].cell_contents)
attempt(types.FunctionType, f.__code__, {}, None, None, (types.CellType(1),))

print(types.CellType().__eq__(1), types.CellType(1) == types.CellType(1), types.CellType(1) < types.CellType(2))
attempt(lambda: types.CellType().cell_contents)
attempt(types.CellType, 1, 2)

m = types.MethodType(f, 1)
attempt(m, 2, c=3)
print(m.__func__ is f, m.__self__)
attempt(types.MethodType)
attempt(types.MethodType, 1, 2)
attempt(types.MethodType, f, None)
attempt(types.MethodType, f, 1, 2)

mod = types.ModuleType("mod", "its doc")
print(mod, mod.__name__, mod.__doc__, sorted(vars(mod)))
mod.x = 3
print(mod.x, vars(mod)["x"])
attempt(types.ModuleType)
attempt(types.ModuleType, 3)

p = types.MappingProxyType({"a": 1})
print(p, p["a"], dict(p), p | {"b": 2}, len(p), list(p), "a" in p, p.get("z"), p.copy(), p == {"a": 1})
attempt(lambda: p.__setitem__("a", 2))
attempt(types.MappingProxyType, 3)
attempt(types.MappingProxyType, [1])
attempt(hash, p)

n = types.SimpleNamespace(a=1, b="two")
print(n, n.a, n == types.SimpleNamespace(a=1, b="two"), n == types.SimpleNamespace(a=2), vars(n))
n.c = n
print(n)
del n.c, n.a
print(n)
attempt(types.SimpleNamespace, 1)
attempt(lambda: n.zz)
attempt(lambda: n < n)


class Sub(types.SimpleNamespace):
    pass


print(Sub(x=1), Sub(x=1) == types.SimpleNamespace(x=1))

for cls in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.FrameType, types.BuiltinFunctionType,
            types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType, types.ClassMethodDescriptorType,
            types.GetSetDescriptorType, types.MemberDescriptorType, types.UnionType):
    attempt(cls)
for cls in (types.FunctionType, types.CodeType, types.MappingProxyType, types.CellType, types.GeneratorType, types.MethodType,
            types.BuiltinFunctionType, types.FrameType, types.TracebackType, types.UnionType, types.EllipsisType, types.NoneType):
    attempt(lambda: type("X", (cls,), {}))
attempt(types.NoneType)
attempt(types.EllipsisType)
attempt(types.NotImplementedType)
attempt(types.NoneType, 1)
print(types.GenericAlias(list, (int,)), types.GenericAlias(dict, (str, int)), types.GenericAlias(list, int))
attempt(types.GenericAlias)
attempt(types.GenericAlias, list)

# A union has its type's __module__, and nothing else of it.
union = int | str
print(union.__module__, getattr(union, ''.join(['__', 'module__'])), hasattr(union, '__name__'), hasattr(union, '__qualname__'))
