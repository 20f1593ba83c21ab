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
dummy_src_name = "<timeit-src>"


# The function around the statement.
template = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def reindent(src, indent):
    """The lines after the first as deep as the first will be."""
    return src.replace("\n", "\n" + " " * indent)


def _piece(code, what, prefix, indent, parameters, namespace):
    """The text that stands for a statement or a setup within the function; a callable comes in as a parameter."""
    if isinstance(code, str):
        compile(prefix + code, dummy_src_name, "exec")
        return reindent(code, indent)
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
        self.src = template.format(stmt=again, setup=first, init="".join(parameters))
        exec(compile(self.src, dummy_src_name, "exec"), _globals() if globals is None else globals, namespace)
        self.inner = namespace["inner"]

    def print_exc(self, file=None):
        """Print the traceback of an exception that the timed code raised."""
        import linecache
        import traceback
        linecache.cache[dummy_src_name] = len(self.src), None, self.src.split("\n"), dummy_src_name
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


# ---- the command line

_USAGE = """Timer of small pieces of code: python -m timeit [-n N] [-r N] [-u U] [-s S] [-p] [-h] [--] [statement]

-n, --number=N    how often the statement is executed in one run (default: as often as takes 0.2 seconds)
-r, --repeat=N    how many runs there are (default 5)
-s, --setup=S     what is executed once at the start of a run (default: pass)
-p, --process     measure the time of the process, not that of the clock
-v, --verbose     print the raw times as well; again for more digits
-u, --unit=U      print times in nsec, usec, msec or sec
-h, --help        print this text

Several statements, and several -s, are lines of one.
"""
_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


def main(args=None, *, _wrap_timer=None):
    """The command line: None when all went well, else the status to exit with."""
    import getopt
    import os
    try:
        options, args = getopt.getopt(sys.argv[1:] if args is None else args, "n:u:s:r:pvh",
                                      ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as error:
        print(error)
        print("use -h/--help for command line help")
        return 2
    timer, number, repeat, setup, unit, verbose = default_timer, 0, default_repeat, [], None, 0
    for option, value in options:
        if option in ("-n", "--number"):
            number = int(value)
        elif option in ("-s", "--setup"):
            setup.append(value)
        elif option in ("-u", "--unit"):
            if value not in _UNITS:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif option in ("-r", "--repeat"):
            repeat = max(int(value), 1)
        elif option in ("-p", "--process"):
            timer = time.process_time
        elif option in ("-v", "--verbose"):
            verbose += 1
        else:
            print(_USAGE, end="")
            return 0
    sys.path.insert(0, os.curdir)
    timed = Timer("\n".join(args) or "pass", "\n".join(setup) or "pass", _wrap_timer(timer) if _wrap_timer else timer)
    try:
        return _measure(timed, number, repeat, unit, verbose)
    except Exception:
        timed.print_exc()
        return 1


def _shown(seconds, unit, digits):
    "A time in its unit, or in the largest of which it is at least one."
    if unit is None:
        unit = next((name for name in reversed(_UNITS) if seconds >= _UNITS[name]), "nsec")
    return "%.*g %s" % (digits, seconds / _UNITS[unit], unit)


def _measure(timed, number, repeat, unit, verbose):
    digits = 3 + max(verbose - 1, 0)
    if number == 0:
        def tell(number, seconds):
            print("%d loop%s -> %s secs" % (number, "" if number == 1 else "s", "%.*g" % (digits, seconds)))
        number, _ = timed.autorange(tell if verbose else None)
        if verbose:
            print()
    runs = timed.repeat(repeat, number)
    if verbose:
        print("raw times: %s" % ", ".join(_shown(seconds, unit, digits) for seconds in runs))
        print()
    times = [seconds / number for seconds in runs]
    best, worst = min(times), max(times)
    print("%d loop%s, best of %d: %s per loop" % (number, "" if number == 1 else "s", repeat, _shown(best, unit, digits)))
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit("The test results are likely unreliable. The worst time (%s) was more than four times slower than the best time (%s)."
                               % (_shown(worst, unit, digits), _shown(best, unit, digits)), UserWarning, "", 0)


if __name__ == "__main__":
    sys.exit(main())
