# from __future__ import annotations: what __annotations__ holds for every kind of annotation, and where it may stand.
from __future__ import annotations
def f(a: int, b: List[str] = 3, *c: x.y, d: 'quoted', e: lambda q: q + 1, g: (yield_, 5) = 0, **h: {1: 2, **z}) -> Foo[Bar, ...] | None: pass
for k, v in f.__annotations__.items(): print(k, repr(v))
class C:
    x: undefined.name
    y: int = 5
    __p: a if b else c
    (z): ignored

    def m(self, o: C) -> C: w: not_kept = 1
w = C()
print(C.__annotations__, C.m.__annotations__)
mod: 1 + 2 * 3 - -4 ** 5
mod2: not a and b or c
mod3: a[1:2, ::3, ...]
mod4: f'{x!r:>{w}} {{}}'
mod6: (a, ) + () + (b, c)
mod7: {x: y for x, y in z} | {*a, b} | {k async for k in w}
mod8: await_.x(1, *a, k=2, **b)
mod9: 'a' "b" if True else None
mod10: x < y <= z is not w not in v
mod11: (lambda a, /, b=1, *c, d, **e: a)
mod12: ~a @ b // c % d << e & f ^ g
mod13: (1e100, 1j, 0x10, 1_000, True, ...)
mod15: (-(1), (-1) ** 2, -1 ** 2, (a + b) * c, a + (b * c), a ** (b ** c), (a ** b) ** c)
mod16: 'it\'s "q" \n é'
for k, v in __annotations__.items(): print(k, repr(v))
import typing
class D:
    a: int
    b: typing.Optional[D]
    c: 'str'
print(typing.get_type_hints(D), typing.get_type_hints(f) if 0 else '')
def t(src):
    try: compile(src, 'f', 'exec', dont_inherit=True); print(repr(src), 'fine')
    except SyntaxError as e: print(repr(src), e.msg, e.lineno, e.offset)
for s in ('from __future__ import annotations', '"doc"\nfrom __future__ import annotations', '"doc"\n"two"\nfrom __future__ import annotations', 'x = 1\nfrom __future__ import annotations', 'from __future__ import nope', 'from __future__ import braces', 'from __future__ import annotations, nope', 'from __future__ import (annotations, division)', 'from __future__ import annotations as a', 'import __future__\nfrom __future__ import division', 'from __future__ import division; from __future__ import annotations', 'def f():\n from __future__ import division', 'class A:\n from __future__ import division', 'from __future__ import *', 'from __future__ import barry_as_FLUFL', 'from __future__ import barry_as_FLUFL\n1 <> 2', 'from __future__ import barry_as_FLUFL\n1 != 2', '# c\n\nfrom __future__ import print_function', 'if 1: from __future__ import division', 'from __future__ import generator_stop, nested_scopes, generators, with_statement, absolute_import, unicode_literals', 'from __future__ import annotations\nx: (yield)', 'from __future__ import annotations\ndef f():\n x: (yield)', 'from __future__ import annotations\nx: (await y)', 'from __future__ import annotations\nx: (a := 1)', 'def f():\n x: (yield)', 'x: (await y)', 'class A:\n x: (a := 1)', 'def f(a: (yield)): pass', 'def f() -> (yield): pass', 'from __future__ import annotations\ndef f(a: (yield)): pass', 'from __future__ import annotations\ndef f() -> (b := 1): pass', 'from __future__ import annotations\nasync def f() -> (await x): pass'): t(s)
import __future__
print(__future__.all_feature_names, [(n, getattr(__future__, n)) for n in __future__.all_feature_names[:2]], __future__.annotations.compiler_flag, __future__.division.getOptionalRelease(), __future__.annotations.getMandatoryRelease(), repr(__future__.division))
print(compile('x: a.b', 'f', 'exec').co_flags & __future__.annotations.compiler_flag != 0, compile('x: a', 'f', 'exec', dont_inherit=True).co_flags & __future__.annotations.compiler_flag, compile('x: a', 'f', 'exec', __future__.annotations.compiler_flag, dont_inherit=True).co_flags & __future__.annotations.compiler_flag != 0)
exec('def q(a: zork): pass\nprint(q.__annotations__)')
