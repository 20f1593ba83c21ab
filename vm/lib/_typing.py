"""What CPython keeps in C for typing."""


def _idfunc(x, /):
    return x
