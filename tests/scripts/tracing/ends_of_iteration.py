# StopIteration of a __next__ in Python is told by the for loop, not by a C function.
from _events import go
from _traced import stops


go(stops)
