print(sorted(k for k in globals() if k != '__cached__'))
import sys
me = sys.modules[__name__]
print(__spec__.name, __spec__.origin is not None, __spec__.parent, __spec__.submodule_search_locations, __spec__.has_location, __spec__._initializing, repr(__package__), __name__)
try: me.later
except AttributeError as e: print(e)
later = 1
