# What a function knows about itself, and what may be changed.
def f(a: int, b: 'text' = 2, *args: tuple, c=3, **kw) -> None:
    'The doc.'
    x = 1
    return x
print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__module__, f.__closure__, f.__dict__)
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount, f.__code__.co_varnames, f.__code__.co_nlocals, f.__code__.co_flags & 12, f.__code__.co_firstlineno)
f.note = 'hi'; print(f.note, f.__dict__); del f.note
f.__defaults__ = (5, 6); print(f(c=0))
def g(a, b=1): return a, b
g.__defaults__ = (7, 8); print(g()); g.__defaults__ = None
try: g()
except TypeError as e: print(e)
def h(*, k=1): return k
h.__kwdefaults__ = {'k': 9}; print(h()); h.__kwdefaults__['k'] = 10; print(h())
g.__name__ = 'renamed'; g.__qualname__ = 'Q.renamed'
try: g()
except TypeError as e: print(e)
print(g.__name__, type(g).__name__, callable(g), g.__globals__ is globals(), f.__get__(5).__self__, f.__call__ is not None)
for attempt in ('g.__name__ = 5', 'g.__defaults__ = 5', 'g.__code__ = 5', 'g.nope', 'del g.__name__', 'g.__dict__ = 5', 'g.__closure__ = ()', 'g.__kwdefaults__ = 1', 'del g.nope', 'g.__globals__ = {}', 'g.__annotations__ = 3', 'g.__qualname__ = 1'):
    try: exec(attempt); print(attempt, 'fine')
    except Exception as e: print(attempt, '->', type(e).__name__, e)
def outer():
    def inner(): pass
    class K:
        def m(self): return lambda: 0
    return inner, K, K().m()
for x in outer(): print(x.__qualname__)
g.__code__ = (lambda a, b: a * b).__code__; print(g(3, 4))
def doc(): 'only doc'
def nodoc(): 5
print(doc.__doc__, nodoc.__doc__, doc(), (lambda: 0).__name__, len.__name__, len.__doc__ is not None, [].append.__qualname__, print.__module__)
