# Delegation to generators, iterators and results.
def inner():
    x = yield 1
    print('inner got', x)
    try: y = yield 2
    except ValueError as e: print('inner caught', e); y = None
    return 'inner result'
def outer():
    r = yield from inner()
    print('outer got', r)
    yield from [10, 20]
    yield from 'ab'
    r = yield from ()
    print(r)
    yield (yield 'nested')
g = outer(); print(next(g), g.send('s'), g.throw(ValueError('t')), next(g), next(g), next(g), next(g), g.send('back'), list(g))
def chain(*its):
    for it in its: yield from it
print(list(chain([1], (2,), {3}, range(4, 6), chain('x'))))
def throw_list():
    try: yield from [1, 2]
    except ZeroDivisionError as e: yield 'caught in outer'
t = throw_list(); next(t); print(t.throw(ZeroDivisionError))
def send_list(): yield from iter([1, 2])
s = send_list(); next(s)
try: s.send(5)
except AttributeError as e: print(e)
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('value')
def value(): return (yield from It())
try: next(value())
except StopIteration as e: print(e.value)
def not_iterable(): yield from 5
try: next(not_iterable())
except TypeError as e: print(e)
def closes():
    try: yield from inner2()
    finally: print('outer finally')
def inner2():
    try: yield 1
    finally: print('inner finally')
c = closes(); next(c); c.close()
def deep(n):
    if n == 0: yield 'bottom'
    else: yield from deep(n - 1)
print(list(deep(50)))
def rec():
    yield 1
    yield from rec_list
rec_list = [2, 3]
print(list(rec()), (lambda: (yield from [7]))().__next__(), g.gi_yieldfrom)
class D:
    def __iter__(self): return iter([1, 2])
    def send(self, x): return 'send'
def dd(): yield from D()
print(list(dd()))
