# namedtuple: names that are allowed, methods, attributes
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


P = namedtuple('P', 'x y', defaults=[2])
for text in '''
namedtuple('a b','x')
namedtuple('class','x')
namedtuple('A','x x')
namedtuple('A','_x')
namedtuple('A','def')
namedtuple('A','9x')
namedtuple('A',['x',1])
namedtuple('A','x,y z')._fields
namedtuple('A','x def x _y 9',rename=True)._fields
namedtuple('A','x',defaults=(1,2))
namedtuple('A','x',module='q').__module__
namedtuple(1,'x')
namedtuple('A','')()
namedtuple('A',())._make([])
P._make([1])
P._make([1,2,3])
P(1)._replace(z=1)
P(1)._replace(x=5)
P(1)._asdict()
P._field_defaults
P.__doc__
P.x.__doc__
P.__new__.__doc__
P._make.__doc__
P._replace.__doc__
P.__slots__
P.__match_args__
P()
P(1,2,3)
P(z=1)
P(1,x=1)
repr(P(1))
P(1)==(1,2)
P(1)+(3,)
P(1).__getnewargs__()
pickle.loads(pickle.dumps(P(1)))
copy.deepcopy(P([1]))
P.__new__.__defaults__
P.__new__.__module__
P.__qualname__
P.x
P._asdict.__qualname__
P.__repr__.__qualname__
P(*[1,2]).count(1)
P(1).index(9)
P.__class_getitem__(int)
P.__annotations__
type(P.x)
hash(P(1))==hash((1,2))
P(1).x.__doc__ is int.__doc__
'''.strip().splitlines():
    show(text)
