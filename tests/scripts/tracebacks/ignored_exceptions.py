"""Exceptions that nobody can catch: the last line always has a colon; while the program ends no source lines are shown."""
class Odd(Exception):
    __module__ = "far.away"


class Mute(Exception):
    def __str__(self):
        raise KeyError


class Raiser:
    def __init__(self, exception):
        self.exception = exception

    def __del__(self):
        raise self.exception

    def __repr__(self):
        return "<raiser>"


def noted():
    error = ValueError("x")
    error.add_note("not shown")
    return error


import sys
print_it = sys.unraisablehook


def hook(unraisable):       # without the address of the function
    print_it(type(unraisable)((unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback, "Ignored", None)))


sys.unraisablehook = hook
for exception in (ValueError, ValueError(""), KeyboardInterrupt(), Odd(), Mute(), noted(), SyntaxError("m", ("f", 1, 2, "text")),
                  ExceptionGroup("g", [ValueError()])):
    Raiser(exception)
sys.unraisablehook = print_it


class Nameless:
    def __call__(self, *args):
        raise ValueError("in a callable object")

    def __repr__(self):
        return "<callable>"


class Dying:
    __del__ = Nameless()


Dying()
late = Dying()              # when the program has ended
