# python -m timeit: options, units, digits, with a clock that goes by steps; and the text of the function that is timed.
import contextlib
import io
import sys
import timeit

from _cases import cases


class FT:
    "A clock that goes on by a step whenever it is asked; wrapped round another one."

    def __init__(self, step=1.0):
        self.now, self.step = 42.0, step

    def __call__(self):
        self.now += self.step
        return self.now - self.step

    def wrap(self, timer):
        return self


def M(*args, step=1.0):
    out, err, path = io.StringIO(), io.StringIO(), sys.path[:]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = timeit.main(list(args), _wrap_timer=FT(step).wrap)
    sys.path[:] = path
    return status, out.getvalue(), err.getvalue()


cases(r'''
M('-n1','-r1','pass')
M('-n','3','-r2','x=1','y=x')
M('-n5','-s','a=1','-s','b=a','b')
M('-n1','-u','sec')
M('-n1','-u','parsec')
M('-x')
M('--bogus')
M('-n','x')
M('-n1','-v','-r1')
M('-n10','-vv', step=0.00123456)
M('-n100','-r1', step=1e-6)
M('-n100','-r1', step=1e-9)
M('-n1','-uusec', step=0.5)
M('-r','-5','-n1')
M('-h')[0]
timeit.Timer(setup='a=1\nb=2',stmt='c\nd').src
timeit.Timer(print, setup=print).src
timeit.reindent('a\nb',4), timeit.template, timeit.dummy_src_name, timeit.default_number, timeit.default_repeat
timeit.Timer(stmt=5)
timeit.Timer(setup=None)
timeit.Timer(stmt='return')
timeit.Timer(stmt='yield')
timeit.Timer(stmt='break')
timeit.Timer(stmt='  pass')
timeit.Timer(stmt='pass',setup='yield')
timeit.Timer(stmt='pass',setup='x = "')
timeit.Timer('pass',timer=FT()).timeit(3), timeit.Timer('pass',timer=FT()).repeat(3,2), timeit.timeit('pass',timer=FT(),number=2), timeit.repeat('pass',timer=FT(),number=2,repeat=2)
timeit.timeit('x',globals={'x':1},number=1)>=0
timeit.Timer('x',globals={}).timeit(1)
''', globals())
