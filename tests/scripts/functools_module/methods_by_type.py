# singledispatchmethod over functions, class methods, static methods and abstract ones
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


class SD:
    @singledispatchmethod
    def m(self,x): "mdoc"; return 'o'
    @m.register
    def _(self,x:int): return 'i'
    @singledispatchmethod
    @classmethod
    def c(cls,x): return cls,'o'
    @c.register
    @classmethod
    def _(cls,x:int): return cls,'i'
    @singledispatchmethod
    @staticmethod
    def s(x): return 'o'
    @s.register
    @staticmethod
    def _(x:int): return 'i'
    @singledispatchmethod
    @abc.abstractmethod
    def ab(self,x): pass
for text in '''
SD().m(1)
SD().m('')
SD.c(1)
SD.c('')
SD().s(1)
SD.s('')
SD.m.__doc__
SD().m.__name__
SD.m.__isabstractmethod__
SD.ab.__isabstractmethod__
SD().m()
SD().m(x=1)
singledispatchmethod(1)
SD.__dict__['m'].register
SD.m.register(str,lambda self,x:'str')
SD().m('q')
SD().m.register
'''.strip().splitlines():
    show(text)
