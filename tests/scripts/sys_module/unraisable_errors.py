# sys.unraisablehook: what it gets from finalizers, callbacks, generators; hooks that fail.
import gc
import sys
import weakref


class Bad:
    def __del__(self):
        raise ValueError('in del')


def hook(args):
    print(type(args).__name__, args.exc_type.__name__, args.exc_value, args.exc_traceback is not None, args.err_msg,
          getattr(args.object, '__qualname__', type(args.object).__name__))


sys.unraisablehook = hook
b = Bad()
del b
x = type('X', (), {})()
r = weakref.ref(x, lambda ref: 1 / 0)
del x


def generator():
    try:
        yield
    finally:
        raise KeyError('in finally')


g = generator()
next(g)
del g
gc.collect()


def ignores():
    while True:
        try:
            yield
        except GeneratorExit:
            pass


g = ignores()
next(g)
del g
print(sys.unraisablehook is hook, sys.__unraisablehook__ is not hook)


def failing(args):
    raise RuntimeError('the hook fails')


import io
sys.unraisablehook = failing
sys.stderr = text = io.StringIO()
b = Bad()
del b
sys.stderr = sys.__stderr__
print(text.getvalue().split(' at 0x')[0], text.getvalue().split('\n')[-2])
sys.unraisablehook = sys.__unraisablehook__
for bad in (None, 5, (1, 2)):
    try:
        sys.__unraisablehook__(bad)
    except TypeError as e:
        print(e)
