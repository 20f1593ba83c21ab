"""How long small pieces of code take.

A Timer writes a function around a statement and its setup that runs the statement as often as an iterator says, and
tells the time between; callables are called from it instead. The collector is off meanwhile.
"""
import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter

_globals = globals


def _piece(code, what, prefix, indent, parameters, namespace):
    """The text that stands for a statement or a setup within the function; a callable comes in as a parameter."""
    if isinstance(code, str):
        compile(prefix + code, "<timeit-src>", "exec")
        return code.replace("\n", "\n" + indent * " ")
    if callable(code):
        namespace["_" + what] = code
        parameters.append(f", _{what}=_{what}")
        return f"_{what}()"
    raise ValueError(f"{what} is neither a string nor callable")


class Timer:
    """Times the execution of a statement: both it and its setup are texts or callables without arguments."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        parameters, namespace = [], {}
        first = _piece(setup, "setup", "", 4, parameters, namespace)
        before = setup + "\n" if isinstance(setup, str) else ""
        again = _piece(stmt, "stmt", before, 8, parameters, namespace)
        self.src = (f"\ndef inner(_it, _timer{''.join(parameters)}):\n    {first}\n    _t0 = _timer()\n"
                    f"    for _i in _it:\n        {again}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n")
        exec(compile(self.src, "<timeit-src>", "exec"), _globals() if globals is None else globals, namespace)
        self.inner = namespace["inner"]

    def print_exc(self, file=None):
        """Print the traceback of an exception that the timed code raised."""
        import linecache
        import traceback
        linecache.cache["<timeit-src>"] = len(self.src), None, self.src.split("\n"), "<timeit-src>"
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that it takes to run the setup once and then the statement so many times, without the setup."""
        times = itertools.repeat(None, number)
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self.inner(times, self.timer)
        finally:
            if collecting:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """Call timeit() several times: the list of what it gave."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """Find how many runs take at least 0.2 seconds, by 1, 2, 5, 10, 20 ...: the number and the time."""
        scale = 1
        while True:
            for step in (1, 2, 5):
                number = scale * step
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """Make a Timer and call its timeit()."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number,
           globals=None):
    """Make a Timer and call its repeat()."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


if __name__ == "__main__":
    sys.exit("Krait has no command line of timeit")
