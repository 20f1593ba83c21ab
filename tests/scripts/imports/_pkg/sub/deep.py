import _pkg as parent
from .. import gamma, alpha as a
from ..alpha import value
from . import marker
here = __package__
def climb(): return gamma, a.value, value, marker
