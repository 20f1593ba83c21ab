"""Enums of every kind that the tests speak of, and show(text)."""
import copy
import enum
import pickle
import re
import warnings
from enum import *

warnings.simplefilter("ignore")


def show(text):
    "Evaluates text among these names and prints it with its value, addresses left out, or with what it raises."
    try:
        value = repr(eval(text))
    except BaseException as error:
        value = f'! {type(error).__name__} {error}'
    print(text, '->', re.sub('0x[0-9a-f]{6,}', '0x', value))


class C(Enum):
    A=1; B=2; ALIAS=1
    def m(self): return self.value
    @property
    def p(self): return 'p'
    @classmethod
    def cm(cls): return cls.A
class I(IntEnum): X=1; Y=2
class F(Flag): A=auto(); B=auto(); C=A|B
class IF(IntFlag): R=4; W=2; X=1
class S(StrEnum): A=auto(); Bee=auto()
class SF(Flag,boundary=STRICT): A=1; B=2
class CF(Flag,boundary=CONFORM): A=1; B=2
class EF(Flag,boundary=EJECT): A=1; B=2
class KF(Flag,boundary=KEEP): A=1; B=2
