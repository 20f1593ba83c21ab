# Every kind of pattern against every kind of value, with what it binds; classes with odd __match_args__.
import collections, dataclasses, enum, re
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f'P({self.x}, {self.y})'
class Colour(enum.Enum): RED = 1
@dataclasses.dataclass
class DC: a: int; b: object = None
class MyList(list): pass
class Seq(collections.abc.Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
    def __repr__(self): return f'Seq{self.a}'
class Map(collections.abc.Mapping):
    def __init__(self, d): self.d = d
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return f'Map({self.d})'
NT = collections.namedtuple('NT', 'p q')
patterns = ['1', '-1', '1.0', '1j', '"a"', 'b"a"', 'None', 'True', 'x', '_', 'Colour.RED', '[]', '[x]', '[x, y]', '[x, *y]', '[*x, y]', '[_, *_]', '(x, y)', '[x, [y, z]]', '[1, x]', '{}', '{"k": x}', '{"k": x, **r}', '{"k": {"j": x}}', '{1: _, "k": x}', 'P(x, y)', 'P(x)', 'P(x=1, y=z)', 'P(1, y=z)', 'P()', 'DC(a, b)', 'DC(a=x)', 'int()', 'int(x)', 'str(x)', 'list(x)', 'list([x, *_])', 'dict(x)', 'float(x) | int(x)', 'bool(x)', 'NT(x, y)', 'tuple((x, y))', '[x, y] as z', '(1 | 2) as x', '1 | "a" | None', 'object()', 'type()', 'bytes(x)', 'set()', 'Colour()', 'collections.abc.Sequence()', 'MyList([x])', '{"k": [x, *y]}', '[P(x=[a, *b])]']
values = [0, 1, -1, 1.0, True, 1j, 'a', 'ab', b'a', bytearray(b'a'), None, [], [1], [1, 2], [1, 2, 3], (1, 2), (1, [2, 3]), {}, {'k': 1}, {'k': {'j': 2}}, {1: 2, 'k': 3, 'z': 4}, {'k': [1, 2]}, P(1, 2), [P([1, 2], 0)], DC(5), int, {1, 2}, MyList([7]), Seq(1, 2), Map({'k': 9}), NT(1, 2), collections.deque([1, 2]), range(2), Colour.RED, memoryview(b'ab'), iter([1, 2]), ['s'], collections.defaultdict(list, k=1), collections.ChainMap({'k': 5}), frozenset()]
for p in patterns:
    ns = dict(globals())
    exec(f'def f(v):\n match v:\n  case {p}: return {{k: x for k, x in locals().items() if k != "v"}}\n return "no"', ns)
    print(p, '|', *(re.sub(r'( object)? at 0x\w+', '', f'{type(v).__name__}:{r}').replace("'", '') for v in values if (r := ns['f'](v)) != 'no'))
def t(cls, src, v=None):
    ns = {'C': cls, 'v': v if v is not None else cls()}
    try: exec(f'match v:\n case {src}: r = sorted((k, x) for k, x in locals().items() if k not in ("C", "v", "__builtins__"))\n case _: r = "no"', ns); print(' ', src, ns['r'])
    except Exception as e: print(' ', src, type(e).__name__, e)
def mk(args, **k): return type('C', (), {'__match_args__': args, **k})
for args in ((), ('a',), ['a'], ('a', 'a'), ('a', 1), 'ab', None, 3, ('zz',), ('a', 'b', 'c')):
    print(args); c = mk(args, a=1, b=2)
    for s in ('C()', 'C(x)', 'C(x, y)', 'C(x, a=y)', 'C(a=x)', 'C(x, y, z)', 'C(b=x)', 'C(q=x)'): t(c, s)
class Prop:
    __match_args__ = ('p', 'q')
    @property
    def p(self): print('   p asked'); return 1
    @property
    def q(self): raise AttributeError('q')
    @property
    def r(self): raise KeyError('r')
for s in ('C(1)', 'C(2)', 'C(1, x)', 'C(p=1, q=x)', 'C(r=x)', 'C(p=2, r=x)'): t(Prop, s)
class InheritInt(int): __match_args__ = ('real',)
t(InheritInt, 'C(x)', InheritInt(5)); t(int, 'C(x, y)', 5); t(int, 'C(x, real=y)', 5); t(3, 'C(x)', 5); t(len, 'C()', 5); t(int | str, 'C()', 5); t(list[int], 'C()', [1])
class Meta(type):
    def __instancecheck__(cls, x): print('   checked', x); return True
class M(metaclass=Meta): a = 1
t(M, 'C()', 5); t(M, 'C(a=x)', 5); t(M, 'C(real=x)', 5)
