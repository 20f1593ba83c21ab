# A finalizer that runs when a function's locals go sees the caller as the innermost frame.
import sys
sys.unraisablehook = lambda u: print('unraisable', u.exc_value)
class Watch:
    def __del__(self):
        frame = sys._getframe(1)
        print(frame.f_code.co_name, frame.f_lineno)
def returns():
    w = Watch()
    return 1
def raises():
    w = Watch()
    1 / 0
def yields():
    w = Watch()
    yield 1
def parameter(w): return 2
def outer():
    returns()
    try: raises()
    except ZeroDivisionError: pass
    list(yields())
    class C: w = Watch()
    del C
    parameter(
        Watch())
    (lambda w: 1)(Watch())
    [Watch() for x in 'a']
    print('end')
outer()
