# The context of an exception that is thrown into a generator: what the generator is handling, nothing of the caller's.
def plain():
    yield
def handling():
    try: 1 / 0
    except ZeroDivisionError: yield
def delegating(inner): yield from inner
class Numbers:
    def __iter__(self): return self
    def __next__(self): return 1
async def waiting():
    await Awaitable()
class Awaitable:
    def __await__(self): yield

def contexts(make, started, exception):
    g = make()
    if started: g.send(None)
    try: raise KeyError
    except KeyError:
        try: g.throw(exception)
        except ValueError as e: print(started, repr(e.__context__))

for make in (plain, handling, lambda: delegating(plain()), lambda: delegating(handling()), lambda: delegating(Numbers()), waiting):
    for started in (False, True):
        contexts(make, started, ValueError)
        contexts(make, started, ValueError('made before'))
done = plain(); done.close()
contexts(lambda: done, False, ValueError)
e = ValueError('with one of its own'); e.__context__ = TypeError()
contexts(handling, True, e)
class Closed:
    def __init__(self): self.g = self.run(); next(self.g)
    def run(self):
        try: yield
        except GeneratorExit as e: print('closing', repr(e.__context__))
try: raise KeyError
except KeyError: Closed().g.close()
