"""Each thread and each contextvars.Context has a decimal context of its own; with statements put the old one back."""
import contextvars
import threading
from decimal import *


def thirds():
    return Decimal(1) / 3


def narrow():
    getcontext().prec = 4
    return thirds()


print(contextvars.copy_context().run(narrow), thirds())
copy = contextvars.copy_context()
print(copy.run(narrow), copy.run(thirds), thirds(), contextvars.Context().run(thirds))

seen = []
DefaultContext.prec = 7
thread = threading.Thread(target=lambda: seen.append((getcontext().prec, thirds())))
thread.start()
thread.join()
print(seen, getcontext().prec, contextvars.Context().run(lambda: getcontext().prec))
DefaultContext.prec = 28

with localcontext() as outer:
    outer.prec = 5
    with localcontext(BasicContext, prec=3, traps=[]) as inner:
        print(inner is getcontext(), thirds(), Decimal(1) / 0)
        del outer
    print(thirds())
print(thirds())

manager = localcontext(prec=2)
setcontext(Context(prec=9))
with manager:
    print(thirds())
print(thirds(), getcontext().prec)

setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext(), BasicContext.flags[Inexact])
thirds()
print(getcontext().flags[Inexact], BasicContext.flags[Inexact])
own = Context(prec=6)
setcontext(own)
print(getcontext() is own)


def numbers():
    with localcontext(prec=2):
        yield thirds()
        yield thirds()


for number in numbers():    # what a generator sets holds outside, too
    print(number, thirds())
print(thirds())
