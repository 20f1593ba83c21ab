# Where "never awaited" is reported: at the line that let go of the coroutine, in the caller if a function's end did.
import warnings
def told(message, category, filename, lineno, file=None, line=None): print(lineno, category.__name__, message)
warnings.showwarning = told
warnings.simplefilter('always')
async def c(): pass
def parameter(x):
    if 0: pass
    return 1
def local():
    x = c()
    y = 1
    return y
def failing():
    x = c()
    1 / 0
parameter(c())
(parameter(
    c()))
local()
try: failing()
except ZeroDivisionError: pass
c()
x = c()
x = None
[c() for _ in range(1)]
async def outer(): await c()
outer()
