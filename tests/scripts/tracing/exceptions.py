# Exception events in each frame that an exception reaches, and what handlers and finally tell.
from _events import go


def inner(): raise KeyError('k')


def exc():
    try:
        inner()
    except ValueError:
        pass
    except KeyError as e:
        y = 1
    else:
        y = 2
    finally:
        y = 3
    try:
        pass
    finally:
        z = 1
    inner()


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
