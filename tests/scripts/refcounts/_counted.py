"""A class whose special methods note how often their operands are held, and told(), which shows what was noted."""
import sys

rc = sys.getrefcount
seen = []


class Counted:
    """Equal to everything (or nothing), ordered by its number."""

    def __init__(self, number=1, equal=True):
        self.number, self.equal = number, equal

    def __hash__(self): seen.append(('hash', rc(self))); return 1
    def __eq__(self, other): seen.append(('eq', rc(self), rc(other))); return self.equal
    def __ne__(self, other): seen.append(('ne', rc(self), rc(other))); return not self.equal
    def __lt__(self, other): seen.append(('lt', rc(self), rc(other))); return self.number < other.number
    def __le__(self, other): seen.append(('le', rc(self), rc(other))); return self.number <= other.number
    def __gt__(self, other): seen.append(('gt', rc(self), rc(other))); return self.number > other.number
    def __ge__(self, other): seen.append(('ge', rc(self), rc(other))); return self.number >= other.number

    def __call__(self, *args, **keywords):
        seen.append(('call', rc(self), [rc(a) for a in args], [rc(v) for v in keywords.values()]))
        return args[0] if args else self


def told(what):
    print(what + ':', *seen)
    seen.clear()
