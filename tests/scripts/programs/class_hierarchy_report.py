# Introspection: a report over classes made at run time.
class Base:
    """Root."""
    registry = {}
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); Base.registry[cls.__name__] = cls
    def describe(self): return f'{type(self).__name__}({", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()))})'
def make(name, bases, **fields):
    def __init__(self, **kw):
        for k, v in {**fields, **kw}.items(): setattr(self, k, v)
    return type(name, bases, {'__init__': __init__, '__doc__': f'{name} with {", ".join(fields)}', **{f'get_{k}': (lambda k: lambda self: getattr(self, k))(k) for k in fields}})
A = make('A', (Base,), x=1); B = make('B', (A,), x=2, y=[]); C = make('C', (Base,), z='z'); D = make('D', (B, C))
def tree(cls, depth=0):
    print('  ' * depth + cls.__name__, '-', cls.__doc__, [n for n in vars(cls) if n.startswith('get_')])
    for s in cls.__subclasses__(): tree(s, depth + 1)
tree(Base)
print(sorted(Base.registry), D(q=5).describe(), B(y=3).get_y(), [c.__name__ for c in D.__mro__], D().get_z if hasattr(D(), 'z') else 'no z', issubclass(D, C), C().describe())
print({n: type(v).__name__ for n, v in sorted(vars(Base).items()) if not n.startswith('__w') and not n.startswith('__dict') and n != '__static_attributes__'})
