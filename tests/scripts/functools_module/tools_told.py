# wraps, reduce, lru_cache, partial and cmp_to_key: every way to call them
import abc
import copy
import functools
import inspect
import pickle
import typing
from functools import *
import re


def show(text):
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


def w(a, b: int = 1, *c, d, **e):
    "wd"
for text in '''
wraps(w)(lambda:1).__name__
inspect.signature(wraps(w)(lambda:1))
update_wrapper(lambda:1,len).__name__
update_wrapper(partial(len),w).__name__
update_wrapper(lambda:1,w,assigned=('zz',),updated=())
update_wrapper(lambda:1,w,updated=('zz',))
WRAPPER_ASSIGNMENTS
WRAPPER_UPDATES
total_ordering(int)
total_ordering(object)
reduce(lambda a,b:a*b,range(1,6))
reduce(lambda a,b:a,[],initial=1)
reduce(function=1,sequence=2)
cache(len)
cache(len)('a')
cache()
lru_cache(maxsize=2,typed=True)(len).cache_parameters()
lru_cache(1,2,3)
lru_cache(len,False)('a')
lru_cache(len,3)
lru_cache(len).__wrapped__
lru_cache(None)(len).cache_info()._fields
type(lru_cache(len))
lru_cache(len).__dict__.keys()
lru_cache(maxsize=True)(len).cache_info()
lru_cache(5.5)
lru_cache(maxsize=-5)(len).cache_info()
partial(len).func
partial(len,[1])()
partial.__doc__[:20]
partial(len).__class__
partial(int,base=2)('101')
partial(int,base=2).keywords
repr(partial(int,'1',base=2))
inspect.signature(partial(w,1,d=2))
pickle.loads(pickle.dumps(partial(int,base=2)))('11')
partial(len)==partial(len)
hash(partial(len))==0
partial(partial(w,1),2).args
partial(len).x
vars(partial(len))
partialmethod(1)
partialmethod(len,1,a=2)
partialmethod(partialmethod(len,1),2).args
partialmethod()
partialmethod(func=len)
cmp_to_key(lambda a,b:0)(1)
cmp_to_key(mycmp=len)
type(cmp_to_key(len))
cmp_to_key(len)(obj=1).obj
cmp_to_key(len)(1)<cmp_to_key(len)(2)
hash(cmp_to_key(len)(1))
cmp_to_key(len)(1)==3
cmp_to_key(len)
'''.strip().splitlines():
    show(text)
