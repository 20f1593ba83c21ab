# __init_subclass__, __class_getitem__, __mro_entries__, __set_name__ order.
class Base:
    plugins = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.plugins.append((cls.__name__, tag)); cls.tag = tag
class A(Base, tag='a'): pass
class B(A): pass
class C(B, tag='c'): pass
print(Base.plugins, C.tag, B.tag)
try:
    class D(Base, nope=1): pass
except TypeError as e: print(e)
class Generic:
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item}]'
class Sub(Generic): pass
print(Generic[int], Sub[1, 2], Sub['x'])
try: Generic()[0]
except TypeError as e: print(e)
try: Base[int]
except TypeError as e: print(e)
class Proxy:
    def __init__(self, *classes): self.classes = classes
    def __mro_entries__(self, bases): print('entries', len(bases)); return self.classes
class E(Proxy(A, Generic)): pass
print([c.__name__ for c in E.__mro__], type(E.__orig_bases__[0]).__name__)
class F(Proxy()): pass
print(F.__bases__)
class Named:
    def __set_name__(self, o, n): order.append(n)
order = []
class G:
    z = Named(); a = Named()
    def __init_subclass__(cls): order.append('init_subclass ' + cls.__name__)
class H(G): m = Named()
print(order)
print(list[int], dict[str, int], tuple[int, ...], type(list[int]).__name__, list[int].__origin__, list[int].__args__, list[int]([1, 2]), set[int] == set[int], isinstance([], list[int].__origin__), int | None, int | str | list[int], (int | str).__args__)
try: isinstance([], list[int])
except TypeError as e: print(e)
try: int[str]
except TypeError as e: print(e)
