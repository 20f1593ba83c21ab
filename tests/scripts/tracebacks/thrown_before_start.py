# An exception thrown into a generator that has not begun: the line of its def, without carets
import sys
def plain():
    yield 1
def later():

    x = 1
    yield x
def through():
    yield from plain()
async def coroutine():
    return 1
for f in plain, later, through, coroutine:
    started = f()
    try:
        started.throw(ValueError("thrown"))
    except ValueError as e:
        sys.__excepthook__(type(e), e, e.__traceback__)
        print(e.__traceback__.tb_next.tb_lineno)
