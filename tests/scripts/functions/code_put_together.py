"""types.CodeType(...) and code.replace() of every field: what is checked, what the copy shows, and that a true copy runs."""
import types


def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)


def f(a, b=1, /, c=2, *d, e, g=3, **h):
    x = 1
    def inner(): return x, a
    return inner


def g(q): return q


co = f.__code__
for change in (dict(co_argcount=-5), dict(co_argcount=50), dict(co_posonlyargcount=9), dict(co_kwonlyargcount=9), dict(co_nlocals=-1),
               dict(co_stacksize=-1), dict(co_flags=-1), dict(co_firstlineno=-1), dict(co_argcount=2**70), dict(co_argcount='a'),
               dict(co_varnames=()), dict(co_varnames=(), co_nlocals=0), dict(co_names=(1,)),
               dict(co_varnames=(), co_nlocals=0, co_argcount=0, co_kwonlyargcount=0, co_posonlyargcount=0, co_flags=3),
               dict(co_consts=1), dict(co_consts=()), dict(co_names=('n', 'm')), dict(co_cellvars=('zz',)), dict(co_cellvars=('a',)),
               dict(co_freevars=('a',)), dict(co_freevars=(1,)), dict(co_stacksize=0), dict(co_name=1), dict(co_filename=b'a'),
               dict(co_linetable='a'), dict(co_linetable=b''), dict(co_exceptiontable=b''), dict(co_code=bytearray(b'a')), dict(co_code=b'a'),
               dict(co_code=b''), dict(co_varnames=co.co_varnames + ('n',)),
               dict(co_varnames=co.co_varnames + ('n',), co_nlocals=co.co_nlocals + 1), dict(co_posonlyargcount=2, co_argcount=1),
               dict(co_flags=0), dict(co_firstlineno=100), dict(co_qualname='q.r')):
    t(lambda: [getattr(co.replace(**change), k) for k in change])
t(lambda: co.replace(co_code=g.__code__.co_code).co_code == g.__code__.co_code)
t(lambda: co.replace(co_code=g.__code__.co_code) == co)
t(lambda: co.replace(co_code=co.co_code, co_linetable=co.co_linetable, co_exceptiontable=co.co_exceptiontable) == co)
t(lambda: list(g.__code__.replace(co_linetable=b'').co_positions())[0])
t(lambda: g.__code__.replace(co_name='z', co_varnames=('r',)).co_varnames)
t(lambda: types.FunctionType(g.__code__.replace(co_consts=(None, 5)), {})(3))
t(lambda: types.FunctionType(g.__code__.replace(co_argcount=0), {})())
t(lambda: types.FunctionType(g.__code__.replace(co_linetable=b''), {})(7))

args = [co.co_argcount, co.co_posonlyargcount, co.co_kwonlyargcount, co.co_nlocals, co.co_stacksize, co.co_flags, co.co_code, co.co_consts,
        co.co_names, co.co_varnames, co.co_filename, co.co_name, co.co_qualname, co.co_firstlineno, co.co_linetable, co.co_exceptiontable,
        co.co_freevars, co.co_cellvars]
made = types.CodeType(*args)
print(made == co, hash(made) == hash(co), made is co)
print(types.FunctionType(made, globals(), argdefs=(5, 6))(1, e=1, g=2)())
renamed = types.CodeType(*args[:10], 'file', 'renamed', 'qual.renamed', -1, *args[14:])
print(renamed.co_filename, renamed.co_name, renamed.co_qualname, renamed.co_firstlineno, renamed == co)
t(types.CodeType)
t(lambda: types.CodeType(1, 2, 3))
t(lambda: types.CodeType(*args, 1))
for i, value in enumerate(args):
    for bad in (object(), -1 if isinstance(value, int) else (1,)):
        if type(bad) is not type(value) or bad == -1 and i < 6 or bad == (1,) and i != 7:
            t(lambda: types.CodeType(*args[:i], bad, *args[i + 1:]).co_firstlineno)
print(co.co_lnotab == co.replace().co_lnotab, isinstance(co.co_lnotab, bytes))
for name in ('co_lnotab', 'co_nlocals', 'co_code'):
    t(lambda: setattr(co, name, 1))
