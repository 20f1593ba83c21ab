import _round.first
for ask in (lambda: _round.first, lambda: _round.none_such):
    try: ask()
    except AttributeError as e: print(e)
from _round import first
print(hasattr(first, "name"))
