# The line of a with statement is told again when it is left.
from _events import go
from _traced import withs


go(withs)


def on_one_line():
    class Quiet:
        def __enter__(self): pass
        def __exit__(self, *raised): return True
    with Quiet(): raise KeyError
    with Quiet(): 1 / 0; 2
    return 5


go(on_one_line)
