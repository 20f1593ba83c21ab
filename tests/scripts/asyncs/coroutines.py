# Coroutines driven by hand.
class Suspend:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return f'got {got}'
async def inner(x):
    r = await Suspend(x)
    print('inner', r)
    return r + '!'
async def outer():
    a = await inner(1)
    b = await inner(2)
    return [a, b]
c = outer(); print(type(c).__name__, c.__name__, c.cr_running, c.cr_frame is not None)
print(c.send(None), c.send('A'))
try: c.send('B')
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
async def simple(): return 5
s = simple()
try: s.send(None)
except StopIteration as e: print(e.value)
s = simple(); s.close(); print('closed')
async def catching():
    try: await Suspend('wait')
    except ValueError as e: return f'caught {e}'
    finally: print('finally')
c = catching(); c.send(None)
try: c.throw(ValueError('v'))
except StopIteration as e: print(e.value)
c = catching(); c.send(None); c.close()
async def bad(): await 5
try: bad().send(None)
except TypeError as e: print(e)
s = simple()
try: s.send(1)
except TypeError as e: print(e)
s.close()
try:
    for x in (s := simple()): pass
except TypeError as e: print(e)
s.close()
class NotIter:
    def __await__(self): return 5
async def b2(): await NotIter()
try: b2().send(None)
except TypeError as e: print(e)
def run(coro):
    value = None
    while True:
        try: print('  yielded', coro.send(value)); value = 'sent'
        except StopIteration as e: return e.value
print(run(outer()))
async def many(): return [await inner(i) for i in range(2)], {i: await inner(i) for i in 'a'}, (await inner(9)).upper()
print(run(many()))
f = lambda: (await_ for await_ in [1]); print(list(f()))
print(simple.__code__.co_flags & 0x80, outer.__name__)
async def reuse():
    c = simple(); await c
    try: await c
    except RuntimeError as e: print(e)
run(reuse())
