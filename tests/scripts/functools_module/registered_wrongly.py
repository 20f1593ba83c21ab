# singledispatch: what can be registered, and what is said about the rest
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


@singledispatch
def f(x, *a): 
    "fdoc"
    return 'object'
@f.register
def _(x: int): return 'int'
@f.register(str)
def fs(x): return 'str'
@f.register
def _(x: list | tuple): return 'seq'
@f.register
def _(x: typing.Union[dict, set]): return 'u'
for text in '''
f(1)
f(True)
f("")
f([])
f(())
f({})
f(1.5)
f()
f.registry.keys()
f.__doc__
f.__name__
f.register(1)
f.register(1,2)
f.register(int)
f.register(lambda x:1)
f.register(list[int])
f.register(list[int],len)
f.register(typing.List[int])
f.register('x')
f.register(int
list[int],len)
f.dispatch(1)
f.register(typing.Optional[int],len)
singledispatch(1)
singledispatch(len)(3)
f._clear_cache()
'''.strip().splitlines():
    show(text)
