# symtable: looking symbols and namespaces up, the three modes, and wrong arguments.
import symtable, sys
src = 'import os\ng = 1\ndef f(p):\n def q(): return p\n'
t = symtable.symtable(src, '?', 'exec')
f = t.lookup('f').get_namespace()
print(f.lookup('p'), f.get_symbols() == f.get_symbols(), f.lookup('p') is f.lookup('p'), t.get_children()[0] is f)
def tr(fn, *a):
    try: print(fn(*a))
    except Exception as e: print(type(e).__name__, e, getattr(e,'lineno',''), getattr(e, 'offset', ''), getattr(e, 'filename', ''))
tr(t.lookup, 'nope'); tr(t.lookup('g').get_namespace); tr(t.lookup('os').get_namespace); tr(symtable.symtable, 'x', 'f', 'what'); tr(symtable.symtable, 'x = ', 'fn', 'exec'); tr(symtable.symtable, 'def f(a, a): pass', 'fn', 'exec'); tr(symtable.symtable, 'def f(x):\n global x', 'fn', 'exec'); tr(symtable.symtable, 1, 'f', 'exec'); tr(symtable.symtable, b'x = 1', 'f', 'exec'); tr(symtable.symtable, 'x', b'f', 'exec'); tr(symtable.symtable, 'x', 1, 'exec'); tr(symtable.symtable)
two = symtable.symtable('def f(): pass\nclass f: pass\nf = 1', 'm', 'exec').lookup('f'); print(two.get_namespaces(), two.is_namespace()); tr(two.get_namespace)
one = symtable.symtable('def f(): pass\nf = 1', 'm', 'exec').lookup('f'); print(one.is_assigned(), one.is_namespace(), one.is_local(), one.is_global())
S = symtable.Symbol('nm', 0); print(S, S.get_namespaces()); tr(S.get_namespace)
print(symtable.symtable('', '', 'exec'), isinstance(f, symtable.Function), symtable.Class.__mro__, symtable.__all__, isinstance(t.get_id(), int))
