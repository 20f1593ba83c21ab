# the default repr: the address as id() shows it, modules and qualified names of all kinds
class A: pass
class Ж: pass
def make():
    class Inner: pass
    return Inner
for cls in A, Ж, make():
    o = cls()
    print(repr(o) == str(o) == object.__repr__(o) == f'<{cls.__module__}.{cls.__qualname__} object at {id(o):#x}>', repr(o).split(' at ')[0])
plain = object()
assert repr(plain) == f'<object object at {hex(id(plain))}>'
for module in ('builtins', 'a.b', 'ж', '', None, 5):
    A.__module__ = module
    print(repr(A()).split(' at ')[0])
del A.__module__
print(repr(A()).split(' at ')[0])
it = iter([])
assert repr(it) == f'<list_iterator object at {hex(id(it))}>'
