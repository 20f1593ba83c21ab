# An iterator that is no generator gets the arguments of throw() as they were given.
class Told:
    def __iter__(self): return self
    def __next__(self): return 'next'
    def throw(self, *args):
        print('told', [a if isinstance(a, type) else repr(a) for a in args])
        return 'back'
def delegating(): return (yield from Told())
def twice(): return (yield from delegating())
for make in (delegating, twice):
    for args in ((ValueError,), (ValueError, 'text'), (ValueError, None), (ValueError, None, None), (ValueError('made'),), (ValueError('made'), None), (KeyError, (1, 2))):
        g = make(); next(g)
        print(g.throw(*args))
