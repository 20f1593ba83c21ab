# Lines of conditions, definitions, classes, lambdas and generator expressions.
from _events import go


def ifs(x=0):
    if x:
        pass
    elif x == 0:
        y = 1
    else:
        y = 2
    if (x or
        y and
        x):
        z = 1
    while True:
        break
    for k in range(3):
        if k == 1:
            continue
        if k == 2:
            break
    assert y
    def f(): return 1
    @staticmethod
    def g(): pass
    lambda: 1
    class C:
        a = 1
        def m(self): pass
    C().m()
    return f() + sum(q for q in range(2))


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
