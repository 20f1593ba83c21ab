"""How long the matches of a pattern are, under the name that it has in CPython. Krait has no trees of patterns for programs to walk."""
import _sre
import re

from ._constants import MAXGROUPS, MAXREPEAT, error


class State:
    """What a pattern has besides its text."""

    def __init__(self, pattern):
        self.flags = pattern.flags
        self.groups = pattern.groups + 1
        self.groupdict = dict(pattern.groupindex)


class SubPattern:
    """A pattern that has been read."""

    def __init__(self, pattern):
        self.state = State(pattern)
        self._width = _sre.width(pattern)

    def getwidth(self):
        """The length of the shortest match, and of the longest."""
        return self._width

    def __getattr__(self, name):
        if name == 'data':
            raise AttributeError("Krait has no trees of regular expressions")
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')


def parse(str, flags=0, state=None):
    """Read a pattern."""
    return SubPattern(re.compile(str, flags))
