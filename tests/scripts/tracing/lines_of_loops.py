# Line events of loops: the head is told again whenever it is come back to.
from _events import go
from _traced import simple, loop


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
