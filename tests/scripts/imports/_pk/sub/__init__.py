from ..b import value
from ... import x
