# async with.
class S:
    def __await__(self): yield 'tick'
class C:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    async def __aenter__(self): await S(); print('aenter', self.n); return self
    async def __aexit__(self, t, v, tb): await S(); print('aexit', self.n, t and t.__name__); return self.swallow
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def main():
    async with C('a') as a, C('b'): print('body', a.n)
    async with C('s', True): raise ValueError('gone')
    try:
        async with C('n'): raise KeyError('kept')
    except KeyError as e: print(e)
    for i in range(2):
        async with C(i): break
    async with (C('p') as p, C('q')): print(p.n)
    async with C('ret'): return 'value'
print(run(main()))
async def wrong(x):
    try:
        async with x: pass
    except Exception as e: print(type(e).__name__, e)
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class BadEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class BadExit:
    async def __aenter__(self): pass
    def __aexit__(self, *a): return 5
for x in (5, Sync(), BadEnter(), BadExit()): run(wrong(x))
async def sync_with():
    try:
        with C('x'): pass
    except Exception as e: print(type(e).__name__, e)
run(sync_with())
for bad in ('async with a: pass', 'async for x in y: pass', 'await x', 'def f(): await x', 'async def f():\n yield from x', 'async def f():\n yield 1\n return 2', '[x async for x in y]', 'def f(): return [await x for x in y]', 'async x = 1', 'class A:\n await x', 'lambda: await x', 'async def f(): lambda: await x'):
    try: compile(bad, 'f', 'exec'); print('fine')
    except SyntaxError as e: print(repr(bad), '->', e.msg)
