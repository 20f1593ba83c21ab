"""Type variables, generic classes, protocols and records that the tests of typing speak of, and show(text)."""
import abc
import collections
import copy
import pickle
import re
import types
import typing
import warnings
from typing import *

warnings.simplefilter("ignore")


def show(text):
    "Evaluates text among these names and prints it with its value, addresses left out, or with what it raises."
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


T=TypeVar('T'); S=TypeVar('S',bound=int); C=TypeVar('C',int,str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
class G(Generic[T]): pass
class H(Generic[T,S]): pass
class PG(Generic[P]): pass
class TG(Generic[Unpack[Ts]]): pass
class Pr(Protocol):
    x:int
    def m(self): ...
@runtime_checkable
class RP(Protocol):
    def m(self): ...
class TD(TypedDict,total=False):
    a:int; b:Required[str]
class TD2(TD): c: NotRequired[int]
class NT(NamedTuple):
    a:int; b:str='x'
