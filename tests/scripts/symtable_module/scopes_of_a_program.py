# symtable: the tables of a program with every kind of binding, and what each symbol is in each.
import symtable, sys
def show(st, depth=0):
    p = '  ' * depth
    print(p, repr(st), st.get_type(), st.get_name(), st.get_lineno(), st.is_optimized(), st.is_nested(), st.has_children(), list(st.get_identifiers()))
    for s in st.get_symbols():
        f = [n for n in ('referenced', 'parameter', 'global', 'nonlocal', 'declared_global', 'local', 'annotated', 'free', 'imported', 'assigned', 'namespace') if getattr(s, 'is_' + n)()]
        print(p, ' ', repr(s), f, [n.get_name() for n in s.get_namespaces()])
    for m in ('get_parameters', 'get_locals', 'get_globals', 'get_nonlocals', 'get_frees', 'get_methods'):
        if hasattr(st, m): print(p, ' ', m, getattr(st, m)())
    for c in st.get_children(): show(c, depth + 1)
src = '''
import os, a.b as c
from x import y as z, w
g = 1
def f(p, q=1, *args, k: int, **kw) -> str:
    global g, h
    g = p
    loc: int = 5
    bare: float
    def inner(x):
        nonlocal loc
        loc = x + q
        return lambda y: y + x + g + unknown
    class C(Base):
        attr = loc
        def m(self): return __class__, self.__priv
        __priv = 1
        def m2(): super()
    return [i for i in range(3) if i + loc], {j: k for j in k}, (m for m in args)
class A(B, metaclass=M):
    "doc"
    x: int = 1
    y: str
    def meth(self): return x
    def meth(self): return 2
    lam = lambda: x
    z = [x for x in x]
@deco
async def co(a):
    async with a as b: pass
    await b
    return [x async for x in b]
(wal := 5)
for it in y: pass
try: pass
except E as exc: pass
with a as ctx: del ctx
g += 1
[(inner_w := q) for q in y]
match v:
    case {'a': ma, **rest}: pass
    case [one, *two]: pass
    case K(attr=three) as whole: pass
'''
show(symtable.symtable(src, 'file.py', 'exec'))
