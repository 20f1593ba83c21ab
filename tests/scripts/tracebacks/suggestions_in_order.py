"""Of names that are equally near the first is taken, in the order of the built-in names; free variables are none of the function's own."""
import sys


def told(call):
    try:
        call()
    except (NameError, AttributeError):
        sys.__excepthook__(*sys.exc_info())


def outer():
    wanted = 1

    def inner(own=2):
        return wanted, wantedd

    def other(own=2):
        return wanted, ownn
    told(inner)
    told(other)


def of_modules():
    import functools, re, typing
    told(lambda: re.complie)
    told(lambda: typing.Lst)
    told(lambda: functools.reduec)


told(lambda: tupel)
told(lambda: fitler)
told(lambda: aitr)
told(lambda: nexy)
outer()
of_modules()
