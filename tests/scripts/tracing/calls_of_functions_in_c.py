# Functions in C are no frames to settrace.
from _events import go


def calls():
    sorted([2, 1], key=lambda v: -v)
    print('x', end='\n')
    [].append(1)
    f = [].append
    f(2)
    len((1,))
    dict(a=1)
    max(*[1, 2])
    try:
        int('x')
    except ValueError: pass
    str.upper('a')


def multi():
    a = b = 1
    x = (a +
         b)
    y = [a,
         b,
         3]
    z = max(a,
            b)
    return (x,
            y)


go(calls)
go(multi)
