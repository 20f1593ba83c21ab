# A generator that returns None raises StopIteration without arguments
def g(value=None):
    yield 1
    return value
for value in (None, 3, (1, 2), StopIteration(5)):
    for step in (lambda x: next(x), lambda x: x.send(None), lambda x: x.throw(KeyError) if value is None else x.send(1)):
        x = g(value); next(x)
        for _ in range(2):
            try: print(step(x))
            except Exception as e: print(type(e).__name__, e.args, getattr(e, "value", "no value"))
async def co(value): return value
for value in (None, 3):
    c = co(value)
    try: c.send(None)
    except StopIteration as e: print(e.args, e.value)
def ends():
    try: yield 1
    except KeyError: return
x = ends(); next(x)
try: x.throw(KeyError)
except StopIteration as e: print(e.args)
