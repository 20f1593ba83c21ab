# Line events of loops: the head is told again whenever it is come back to.
from _events import go


def simple(): return 1


def loop():
    for i in range(2):
        pass
    for i in range(2): pass
    for i in []:
        x = 1
    else:
        x = 2
    while i:
        i -= 1
    while i < 3: i += 1
    return [j for j in range(2)]


def nested_fin():
    for i in range(2):
        try:
            if i: continue
            return 1
        finally:
            a = 1


go(simple)
go(loop)
go(nested_fin)
