# Exception events in each frame that an exception reaches, and what handlers and finally tell.
from _events import go
from _traced import exc


def dele():
    x = 1; y = 2
    del x
    global gg
    gg = 1
    try:
        try:
            x
        finally:
            pass
    except NameError:
        return 5
    finally:
        y = 9


go(exc)
go(dele)
