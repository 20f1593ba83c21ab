"""Code objects: every co_ attribute, equality, replace, and what is refused."""
from _cases import cases
def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    "doc of f"
    x = a + b
    def inner(): return x, a
    return inner
def g(): yield 1
async def h(): await g
async def i(): yield 1
class C:
    def m(self): return __class__
lam = lambda q: q
for func in (f, g, h, i, C.m, lam, f(1, d=2)):
    c = func.__code__
    print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_names, hex(c.co_flags), c.co_firstlineno, c.co_filename.rsplit('/')[-1], c.co_consts[0] if func is f else '')
module_code = compile('x = 1\ny = x', 'name.py', 'exec')
print(module_code.co_name, module_code.co_flags & 0x3, module_code.co_names, module_code.co_varnames, module_code.co_filename, module_code.co_firstlineno, module_code.co_argcount, type(module_code.co_code), type(module_code.co_linetable), type(module_code.co_exceptiontable), type(module_code.co_consts))
ev = compile('a + b', '<e>', 'eval')
print(ev.co_names, ev.co_name, eval(ev, {'a': 1, 'b': 2}))
c = f.__code__
cases('''
c.co_name
c.co_name = 'x'
del c.co_name
c.nosuch
c == c, c != c, c == 5, hash(c) == hash(c), c in {c}
c < c
c()
type(c), type(c).__name__, type(c).__module__
c.replace(co_name='renamed').co_name, c.replace() == c, c.replace(co_filename='ff').co_filename, c.replace(co_firstlineno=77).co_firstlineno, c.replace(co_qualname='q.q').co_qualname
c.replace(co_name=5)
c.replace(co_nosuch=5)
c.replace(5)
c.replace(co_filename=None)
c.replace(co_consts=5)
c.replace(co_names=[1])
c.replace(co_firstlineno='x')
c.replace(co_argcount=-1)
''', dict(c=c))
def k(): return 'const', 42
kc = k.__code__
k2 = kc.replace(co_consts=tuple('CONST' if v == 'const' else ('CONST', 42) if v == ('const', 42) else v for v in kc.co_consts))
k.__code__ = k2
print(k())
def names(): return foo
names.__code__ = names.__code__.replace(co_names=('bar',))
bar = 'found bar'
print(names())
def one(): return 1
def two(a, b=2): return a + b
one.__code__ = two.__code__
print(one.__name__, one.__code__.co_name)
for call in (lambda: one(), lambda: one(1), lambda: one(1, 2)):
    try: print(call())
    except TypeError as e: print(e)
one.__defaults__ = (10, 20); print(one())
def outer():
    y = 1
    def has_free(): return y
    return has_free
for value in (outer().__code__, 5, None, 'x'):
    try: one.__code__ = value
    except Exception as e: print(type(e).__name__, e)
try: del one.__code__
except Exception as e: print(type(e).__name__, e)
hf = outer()
try: hf.__code__ = one.__code__
except Exception as e: print(type(e).__name__, e)
print(list(f.__code__.co_lines())[:1] != [], list(c.co_positions())[0] is not None)
def same1(): return 1
def same2(): return 1
print(same1.__code__ == same2.__code__, compile('1', 'a', 'eval') == compile('1', 'a', 'eval'), compile('1', 'a', 'eval') == compile('1.0', 'a', 'eval'), compile('1', 'a', 'eval') == compile('1', 'b', 'eval'))

def in_with(a, b):
    with a: b = 1
    return 'after', b
def returning_from_with(a):
    with a: return 'inside'
def raising_in_with(a):
    with a: raise KeyError('x')
def with_and_names_of_its_own(a):
    "doc"
    for i in 1, 2:
        with a, a: break
    else: return False
async def in_async_with(a):
    async with a: await a(5)
def formatted(x): return '%99s' % (x,), '%100s' % (x,), '%.3s' % (x,), '%.100s' % (x,), '%-5r' % (x,)
for f in (in_with, returning_from_with, raising_in_with, with_and_names_of_its_own, in_async_with, formatted): print(f.__name__, f.__code__.co_consts)
def twice_compiled(a):
    while any(x for x in a): a = a[1:]
    try: pass
    finally: b = [x for x in a]
def annotated_at_length():
    def f(a: 'a', b: 'b', c: 'c', d: 'd', e: 'e', f: 'f', g: 'g', h: 'h', i: 'i', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n', o: 'o', p: 'p'): pass
for f in (twice_compiled, annotated_at_length): print(f.__name__, [k if k.__class__ is not f.__code__.__class__ else k.co_name for k in f.__code__.co_consts])
