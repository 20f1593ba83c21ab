# How often a generator or coroutine is held while it runs, by whoever resumes it; and one that loses its last holder while it runs.
import asyncio, functools, itertools, sys

rc = sys.getrefcount


def counting():
    while True: yield rc(g)


g = counting()
print(next(g), g.send(None), g.__next__(), next(iter(g)), next(x for x in g))
for i in g: print(i); break
print(list(itertools.islice(g, 2)), [i for i, j in zip(g, [1])], list(map(lambda i, j: i, g, [1])), next(enumerate(g)), next(map(str, g)))
a, b = itertools.islice(g, 2); print(a, b, [*itertools.islice(g, 1)], next(filter(None, g)), list(itertools.islice(itertools.chain(g), 1)))
print(next(itertools.compress(g, [1])), next(itertools.dropwhile(bool, iter([0, 1]))), next(itertools.takewhile(bool, g)), next(itertools.accumulate(g)),
      next(itertools.zip_longest(g, [])), next(itertools.cycle(g)), next(itertools.pairwise(g)), next(itertools.groupby(g))[0])


def delegating(): yield from g


h = delegating(); print(next(h), h.send(None)); h.close(); print(rc(g), list(g))


def ending():
    print(rc(s), end=' '); return; yield


for call in list, tuple, set, sum, any, sorted, ''.join, dict, bytes, max:
    s = ending()
    try: call(s)
    except ValueError: pass
    print(call.__name__)
s = ending(); [*s]
s = ending(); s = [*s]
s = ending(); print(*s)
s = ending()
for i in s: pass
s = ending(); [i for i in s]
s = ending(); 1 in s
l = []; s = ending(); l.extend(s); s = ending(); l += s; s = ending(); l[:] = s
s = ending(); functools.reduce(max, s, 1)
try: s = ending(); a, b = s
except ValueError: print()


def told(): x = yield; print('sent', rc(x)); y = yield x; print(rc(x), rc(y)); yield
def between(): yield from told()


class Thing: pass


thing, other = Thing(), Thing()
for make in told, between: g = make(); next(g); print(rc(g.send(thing))); g.send(other); print(rc(thing), rc(other)); del g; print(rc(thing))
def itself(): own = yield; print(rc(own)); yield
g = itself(); next(g); g.send(g); print(rc(g)); g.close()


class Once:
    """An iterator that hands the work to a generator which only a field holds, and that the generator empties."""
    def __init__(self): self.work = self.steps()
    def steps(self):
        print('held', rc(self.work)); inner = self.work
        self.chain = None; del inner; self.work = None
        yield 1
        print('goes on')
    def __del__(self): print('gone')


o = Once(); o.chain = itertools.chain(o.work)
print(next(o.chain)); del o
g = Once().work; print(next(g, 'end')); del g


async def coroutine(): print('coroutine', rc(k))


async def waiting():
    global k
    k = coroutine(); await k


def drive(c):
    try: c.send(None)
    except StopIteration: pass


k = coroutine(); drive(k); drive(waiting())
asyncio.run(waiting())
