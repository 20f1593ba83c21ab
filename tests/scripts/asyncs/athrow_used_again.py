# The awaitables of asynchronous generators after something was thrown into them.
import types
@types.coroutine
def wait(v): return (yield v)

async def numbers():
    try:
        yield 1
    except ValueError:
        await wait('cleaning')
        yield 2

def steps(start, *actions):
    print(start)
    g = eval(start)
    for action in actions:
        try: print(' ', action, '->', eval('g.' + action))
        except BaseException as e: print(' ', action, '!', repr(e))

for start in ("numbers().athrow(KeyError('a'))", "numbers().asend(None)", "numbers().__anext__()", "numbers().aclose()"):
    steps(start, "throw(ValueError('t'))", 'send(None)', "throw(KeyError)", 'send(5)', 'close()', 'send(None)')
    steps(start, 'send(None)', "throw(ValueError('t'))", 'send(None)')
    steps(start, 'close()', 'send(None)', 'throw(KeyError)')
