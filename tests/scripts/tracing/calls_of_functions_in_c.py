# Functions in C are no frames to settrace.
from _events import go
from _traced import calls


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
