# ChainMap: every operation, right and wrong
import copy
import pickle
from collections import *
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
for text in '''
m
m['b']
m['z']
m.maps
m.parents
m.new_child()
m.new_child({'q':1})
m.new_child(q=2)
m.new_child({'q':1},q=2)
list(m)
len(m)
m.get('z',4)
'b' in m
bool(ChainMap())
ChainMap()
m.pop('b')
m.pop('zz',1)
m.popitem()
m.popitem()
m.clear()
m.copy()
m
{'z':1}
{'z':1}
m
m==dict(m)
ChainMap.fromkeys('ab',1)
m.items()
m.__missing__('k')
ChainMap(1)
m.setdefault('k',2)
m
hash(m)
copy.copy(m) is m
pickle.loads(pickle.dumps(m))
repr(ChainMap({},m))
reversed(m)
'''.strip().splitlines():
    show(text)
