# Special methods that are replaced or deleted, or whose object changes its class, while they run or between calls.

def attempt(what, function, *args):
    try:
        print(what, '->', function(*args))
    except Exception as e:
        print(what, '->', type(e).__name__, e)


class Changing:
    def __add__(self, other):
        Changing.__add__ = lambda self, other: 'second'
        return 'first'
    def __getitem__(self, i):
        del Changing.__getitem__
        return 'found'
    def __lt__(self, other):
        self.__class__ = Other
        return NotImplemented
    def __eq__(self, other): return 'plain'
class Other:
    def __add__(self, other): return 'other'
    def __gt__(self, other): return 'reflected'
def thrice(f):
    for i in range(3):
        attempt(i, f)
c = Changing()
thrice(lambda: c + 1)
thrice(lambda: c[0])
Changing.__getitem__ = lambda self, i: 'again'
thrice(lambda: c[0])
Changing.__radd__ = lambda self, other: 'right'
thrice(lambda: 1 + c)
thrice(lambda: c == c)
thrice(lambda: c < Other())
thrice(lambda: c + 1)
def plain(self, other, extra='default'): return extra
Other.__add__ = plain
thrice(lambda: c + 1)
Other.__add__ = lambda *args: len(args)
thrice(lambda: c + 1)
Other.__add__ = len
thrice(lambda: c + 1)
Other.__add__ = None
thrice(lambda: c + 1)
plain.__code__ = (lambda self, other: 'new code').__code__
Other.__add__ = plain
thrice(lambda: c + 1)
