# atexit: what is registered runs in reverse order at the end; what is registered while they run does not.
import atexit, sys


def told(f, *args, **keywords):
    try: print(f.__name__, '->', f(*args, **keywords))
    except Exception as e: print(f.__name__, type(e).__name__, e)


told(atexit.register)
told(atexit.register, 5)
told(atexit.register, func=print)
told(atexit.unregister)
told(atexit.unregister, 5)
print(atexit.register(print, 'last', end='!\n') is print, atexit._ncallbacks())


class Equal:
    def __call__(self): print('not called')
    def __eq__(self, other): return isinstance(other, Equal)


@atexit.register
def decorated(x=1): print('decorated', x)


def told_of(info): print('unraisable:', info.exc_type.__name__, info.err_msg, info.object.__name__)


def wrong(): 1 / 0


sys.unraisablehook = told_of
atexit.register(Equal()); atexit.register(len, 'abc'); atexit.register(wrong)
print(atexit._ncallbacks()); atexit.unregister(Equal()); print(atexit._ncallbacks())
atexit._run_exitfuncs()
print('run:', atexit._ncallbacks())
atexit.register(print, 'cleared'); atexit._clear(); print(atexit._ncallbacks())


def registers():
    atexit.register(print, 'registered too late')
    print('while they run:', atexit._ncallbacks())


def unregisters(): atexit.unregister(gone)
def gone(): print('not called either')


atexit.register(print, 'first registered, last run')
atexit.register(registers)
atexit.register(gone)
atexit.register(unregisters)
atexit.register(sys.exit, 5)
atexit.register(wrong)
print('end of the program')
