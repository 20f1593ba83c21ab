# Lines of conditions, definitions, classes, lambdas and generator expressions.
from _events import go
from _traced import ifs


def matches(v):
    match v:
        case 1:
            r = 1
        case [a, b]:
            r = 2
        case _:
            r = 3
    return r


go(ifs)
go(matches, 1)
go(matches, [1, 2])
go(matches, 0)
