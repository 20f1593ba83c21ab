# Code objects: attributes of many kinds of functions, equality, replace() and wrong arguments.
import types
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r if not isinstance(r, types.CodeType) else r.co_name)
def a(): pass
def b(x, y=1, /, z=2, *args, k, d=5, **kw): loc = x; return loc
def c(x):
    def inner(): return x, y
    y = 1
    return inner
def g(): yield 1
async def co(): await x
async def ag(): yield
lam = lambda q, *r: q
class K:
    def m(self): return __class__
    src = [i for i in ()]
    n = lambda self: self
def doc():
    "docstring"
    return 1.5, 'const', (1, 2), None
def names(): import os.path as p; from x import y; print(p.z); global gl; gl = 1; p.q = 2; del p.w
for f in (a, b, c, c(1), g, co, ag, lam, K.m, K.n, doc, names):
    k = f.__code__
    print(k.co_name, k.co_qualname, k.co_argcount, k.co_posonlyargcount, k.co_kwonlyargcount, k.co_nlocals, k.co_varnames, k.co_names, k.co_freevars, k.co_cellvars, hex(k.co_flags), k.co_firstlineno, k.co_filename == __file__, [x for x in k.co_consts if not isinstance(x, types.CodeType)])
m = compile('x = 1\ndef f(): pass', 'fn', 'exec'); print(m.co_name, m.co_qualname, hex(m.co_flags), m.co_varnames, m.co_names, m.co_filename, m.co_firstlineno, [c.co_qualname for c in m.co_consts if isinstance(c, types.CodeType)])
for n in ('co_name', 'co_argcount', 'co_code', 'co_flags', 'zork'): t(setattr, a.__code__, n, 1); t(delattr, a.__code__, n)
k = b.__code__
for kw in ({'co_name': 'new'}, {'co_name': 3}, {'co_filename': 'f.py'}, {'co_firstlineno': 77}, {'co_firstlineno': 'x'}, {'co_argcount': 1.5}, {'co_consts': (None, 1)}, {'co_consts': [1]}, {'co_flags': 3}, {'co_flags': 'x'}, {'co_qualname': 'Q.n'}, {'co_zork': 1}, {'co_code': 'x'}, {'co_stacksize': 100}, ): print(kw); t(k.replace, **kw)
t(k.replace, 1)
r = k.replace(co_name='renamed', co_qualname='Some.renamed', co_firstlineno=100, co_filename='elsewhere'); print(r.co_name, r.co_qualname, r.co_firstlineno, r.co_filename, r == k, r.co_code == k.co_code, repr(r).split(' at ')[0], repr(r).split(', ', 1)[1])
b.__code__ = r; print(b.__name__, b.__code__.co_name, b(1, k=2))
def const(): return 'before'
const.__code__ = const.__code__.replace(co_consts=tuple('after' if x == 'before' else x for x in const.__code__.co_consts)); print(const())
print(compile('1', 'f', 'eval') == compile('1', 'f', 'eval'), compile('1', 'f', 'eval') == compile('1', 'g', 'eval'), compile('1', 'f', 'eval') == compile('1.0', 'f', 'eval'), compile('0.0', 'f', 'eval') == compile('-0.0', 'f', 'eval'), hash(compile('1', 'f', 'eval')) == hash(compile('1', 'f', 'eval')), compile('1', 'f', 'eval') == 1, compile('a', 'f', 'eval') == compile('\na', 'f', 'eval'))
t(lambda: type('C', (types.CodeType,), {})); t(lambda: a.__code__ < b.__code__)
t(setattr, a, '__code__', 3); t(setattr, a, '__code__', c(1).__code__); t(setattr, c(1), '__code__', a.__code__); t(delattr, a, '__code__'); t(eval, c(1).__code__); t(eval, b.__code__); t(exec, a.__code__); t(exec, K.m.__code__)
print(list(a.__code__.co_lines())[-1][2] == a.__code__.co_firstlineno, type(a.__code__.co_code), type(a.__code__.co_linetable), type(a.__code__.co_exceptiontable), a.__code__.co_stacksize >= 0)
lines = lambda f: sorted({l - f.__code__.co_firstlineno for _, _, l in f.__code__.co_lines() if l}); print(lines(c)[-3:], lines(doc)[-1:])
