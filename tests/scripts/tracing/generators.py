# A generator is called each time it goes on, and returns each time it yields.
from _events import go
from _traced import use_gen


go(use_gen)
