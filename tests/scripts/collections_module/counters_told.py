# Counter: every operation, right and wrong
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


c = Counter('abca')
for text in '''
Counter(1)
Counter(a=1,b=-1)
Counter({'a':1},a=2)
Counter([1],[2])
list(c.elements())
c.most_common(0)
c.most_common(-1)
c.most_common()
c.most_common(1.5)
c.update('aa') or c
c.subtract('zz') or c
c+Counter(z=3)
c-c
c&Counter(a=1)
c
+c
-c
c==Counter()
c<=Counter(a=9,b=9,c=9)
c<c
c>=Counter()
c!={}
c=={'a':4}
c.total()
c['nope']
c.pop('nope')
c.copy()
c.__reduce__()
repr(Counter({'a':'x','b':1}))
Counter(None)
Counter(a=0)
c<3
c+3
c.update(None) or c
c.update(a='x')
c.subtract(None)
c.subtract(q=5) or c
Counter()==Counter(a=0)
Counter(a=1)<Counter(a=2)
c.setdefault('n',5)
bool(Counter(a=0))
c
=Counter(a=100)
'''.strip().splitlines():
    show(text)
