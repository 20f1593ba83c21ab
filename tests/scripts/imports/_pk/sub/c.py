from .. import b as bb
from ..sub import c as me
import _pk.sub.c
print(me is _pk.sub.c)
