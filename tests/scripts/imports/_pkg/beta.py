from . import alpha
from .alpha import value as v
from .sub import marker
import _pkg
combined = (v, alpha.value, marker, _pkg.name)
