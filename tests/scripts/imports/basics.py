# import, as, from; modules are run once.
import _counter
import _counter as again
from _counter import up, value as v
print(_counter is again, up(), up(), _counter.value, v, _counter.__name__, type(_counter).__name__)
import sys
print(sys.modules['_counter'] is _counter, '_counter' in sys.modules, sys.modules['__main__'].__name__, 'math' in sys.modules or __import__('math').__name__)
_counter.value = 50; print(up(), _counter.value)
def f():
    import _counter as local
    from _counter import value
    return local is _counter, value
print(f())
m = __import__('_counter'); print(m is _counter)
del sys.modules['_counter']
import _counter as fresh
print(fresh is _counter, fresh.value)
try: from _counter import missing
except ImportError as e: print(str(e).split(' (')[0], e.name)
try: import no_such_module
except ModuleNotFoundError as e: print(e, e.name)
try: import no_such.sub
except ModuleNotFoundError as e: print(e, e.name)
try: import _counter.sub
except ModuleNotFoundError as e: print(e, e.name)
try: from no_such import x
except ImportError as e: print(type(e).__name__, e)
try: _counter.nope
except AttributeError as e: print(e)
_counter.new = 1; print(_counter.new, sorted(n for n in vars(_counter) if n[0] != '_')); del _counter.new
sys.modules['fake'] = 'anything'
import fake; print(fake)
sys.modules['blocked'] = None
try: import blocked
except ModuleNotFoundError as e: print(e)
import sys as s, math as mm; print(s is sys, mm.pi)
from math import (sqrt, floor as fl,); print(sqrt(16), fl(2.5))
