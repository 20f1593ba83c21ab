# symtable: declared globals, names free through several functions, classes between, modes eval and single.
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
n = symtable.symtable('def a():\n x=1\n def b():\n  def c():\n   return x', 'm', 'exec'); show(n)
show(symtable.symtable('def a():\n global x\n def b(): return x\nx = 1\nclass K:\n  x = 2\n  def f(self): return x\n  global q\n  q = 1\n  print(u)', 'm', 'exec'))
show(symtable.symtable('from __future__ import annotations\ndef f(a: T): b: U = 1\nx: V', 'm', 'exec'))
show(symtable.symtable('x + (lambda y: y)(1)', 'f', 'eval'))
show(symtable.symtable('x = 1', 'f', 'single'))

show(symtable.symtable('if __debug__: x = 1\ndef f():\n  assert __debug__', 'm', 'exec'))
