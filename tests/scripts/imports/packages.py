# Packages, submodules, relative imports.
import _pkg
print(_pkg.name, hasattr(_pkg, 'alpha'), _pkg.__name__, _pkg.__package__, len(_pkg.__path__))
import _pkg.beta
print(_pkg.beta.combined, _pkg.alpha.value, _pkg.beta.__name__, _pkg.beta.__package__)
from _pkg import gamma
from _pkg.sub import deep
from _pkg.sub.deep import climb, here as h
print(gamma, deep.__name__, climb(), h)
import _pkg.sub.deep as d
print(d is deep, d.parent is _pkg)
import sys
print(sorted(n for n in sys.modules if n.startswith('_pkg')))
try: from _pkg import nothing
except ImportError as e: print(str(e).split(' (')[0])
try: import _pkg.nothing
except ModuleNotFoundError as e: print(e)
try: from _pkg.sub import too_far
except ImportError as e: print(e)
try: exec('from . import x', {'__name__': '__main__'})
except ImportError as e: print(e)
try: exec('from .. import x')
except ImportError as e: print(e)
try: from . import sibling
except ImportError as e: print(e)
from _pkg import *
print(exported, 'alpha' in globals())
