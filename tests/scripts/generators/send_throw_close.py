# send, throw, close.
def g():
    while True:
        try:
            x = yield 'ready'
            print('got', x)
        except ValueError as e:
            print('caught', e)
            yield 'handled'
        except GeneratorExit:
            print('closing')
            raise
        finally:
            print('finally')
a = g(); print(next(a), a.send(1), a.throw(ValueError('v')), a.send(2)); print(a.close(), a.close())
try: a.send(1)
except StopIteration: print('stopped')
b = g(); b.close(); print('closed before start')
c = g()
try: c.throw(KeyError('k'))
except KeyError as e: print('through', e)
print(list(c))
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
s = stubborn(); next(s)
try: s.close()
except RuntimeError as e: print(e)
def ret():
    try: yield 1
    except ValueError: return 'returned'
r = ret(); next(r)
try: r.throw(ValueError)
except StopIteration as e: print(e.value)
def quiet():
    try: yield
    except GeneratorExit: return 5
q = quiet(); next(q); print(q.close())
def raiser(): yield 1; raise OSError('inside')
r = raiser(); next(r)
try: next(r)
except OSError as e: print(e)
print(next(r, 'exhausted'))
def reenter():
    try: next(me)
    except ValueError as e: print(e)
    yield 1
me = reenter(); next(me)
t = (x for x in [1, 2]); next(t)
for bad in (5, int, 'a', None):
    try: t.throw(bad)
    except TypeError as e: print(e)
try: (x for x in [1]).throw(ValueError, 'message')
except ValueError as e: print(repr(e))
try: (x for x in [1]).throw(ValueError('a'), 'message')
except TypeError as e: print(e)
def finals():
    try: yield 1
    finally: print('cleanup')
f = finals(); next(f); del f; print('after del')
for x in finals(): break
print('after break')
def loop():
    for x in finals(): return x
print(loop())
