# weakref.finalize: called once, by death, by hand or at exit; alive, peek, detach, atexit; in which order at exit.
import gc
import weakref


class A:
    pass


a = A()
f = weakref.finalize(a, print, 'finalized', 1, sep='-', end='!\n')
print(f.alive, f.atexit, f.peek()[0] is a, f.peek()[1] is print, f.peek()[2:])
del a
print(f.alive, f.peek(), f.detach(), f())
a = A()
f = weakref.finalize(a, lambda: 'result')
print(f(), f(), f.alive)
f = weakref.finalize(a, print, 'never')
print(f.detach()[2:], f.detach(), f.alive)
f = weakref.finalize(a, print, 'not at exit')
f.atexit = False
print(f.atexit)
g = weakref.finalize(a, print, 'a, at exit')
print(repr(g).startswith('<finalize object at 0x'), '; for ' in repr(g), repr(f)[:10])
print([type(x).__name__ for x in (f, g)])


class B:
    def __init__(self, n):
        self.n, self.me = n, self
        weakref.finalize(self, print, 'B', n)


B(1)
gc.collect()
keep = B(2), B(3)
for bad in ((), (a,), (5, print), (a, 5)):
    try:
        weakref.finalize(*bad)
        print('made')
    except TypeError as e:
        print(e)
def fails():
    raise ValueError('in a finalizer')


import sys
sys.unraisablehook = lambda args: print('unraisable', args.exc_value)
sys.excepthook = lambda *args: print('excepthook', args[1])
c = A()
weakref.finalize(c, fails)
del c
last = A()
order = [weakref.finalize(last, print, 'exit', k) for k in range(3)]
print('end')


def ending(where):
    try: yield 1
    finally: print('ends', where, reference())
generator = ending('generator')
next(generator)
reference = weakref.ref(generator, lambda r: print('told first'))
del generator
