print('pk', __name__, __package__, [p.rpartition('/')[2] for p in __path__], __spec__.submodule_search_locations == list(__path__))
from . import b
from .b import value
__all__ = ['a', 'b', 'value']
