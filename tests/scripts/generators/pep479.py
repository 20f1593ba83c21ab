# StopIteration inside a generator becomes RuntimeError.
def g():
    yield 1
    raise StopIteration('inner')
it = g(); next(it)
try: next(it)
except RuntimeError as e: print(e, repr(e.__cause__), e.__cause__ is e.__context__)
def h(): yield next(iter([]))
try: list(h())
except RuntimeError as e: print(e)
try: list(next(iter([])) for _ in range(2))
except RuntimeError as e: print(e)
def ok():
    try: next(iter([]))
    except StopIteration: return 'fine'
    yield
try: next(ok())
except StopIteration as e: print(e.value)
it = (x for x in [1]); 
try: it.throw(StopIteration)
except RuntimeError as e: print(e)
def sub(): return (yield from h())
try: next(sub())
except RuntimeError as e: print(e)
class I:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
print(list(I()), [x for x in I()], list(map(lambda x: next(iter([])), [1, 2])))
e = StopIteration(1, 2); print(e.value, e.args, StopIteration().value, StopIteration(None).value)
def tup(): return (1, 2); yield
try: next(tup())
except StopIteration as e: print(e.value, e.args)
