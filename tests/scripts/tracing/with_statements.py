# The line of a with statement is told again when it is left.
from _events import go
from _traced import withs


go(withs)
