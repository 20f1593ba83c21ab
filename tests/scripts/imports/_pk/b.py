print('pk.b')
value = 'v'
from . import *
