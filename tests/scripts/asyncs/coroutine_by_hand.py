# A coroutine's attributes and methods, driven by hand, started, ended and started again.
import sys, types
async def c(): return 5
x=c()
print(type(x).__name__, x.cr_frame.f_lineno, x.cr_running, x.cr_await, x.cr_code.co_name, x.cr_origin, x.cr_suspended, x.__name__, x.__qualname__)
try: x.send(3)
except TypeError as e: print(e)
try: x.send(None)
except StopIteration as e: print(e.value)
for f in (lambda: x.send(None), lambda: x.close(), lambda: x.throw(KeyError), lambda: next(x), lambda: iter(x), lambda: list(x), lambda: [*x], lambda: x.__await__(), lambda: x.__await__().__next__(), lambda: type(x)()):
    try: print(str(f())[:25])
    except BaseException as e: print(type(e).__name__, e)
