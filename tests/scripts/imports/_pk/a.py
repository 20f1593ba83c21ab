print('pk.a', __package__)
from .. import _pk as up
