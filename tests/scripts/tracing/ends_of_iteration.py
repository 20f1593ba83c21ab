# StopIteration of a __next__ in Python is told by the for loop, not by a C function.
from _events import go


class It:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 1: raise StopIteration
        return 1


def stops():
    for x in It(): pass
    a, = It()
    list(It())


go(stops)
