# isinstance where its answer decides: conditions of all kinds, classes that answer themselves, objects that claim another class.
import abc
import numbers
import weakref


class Base:
    pass


class Derived(Base):
    pass


class Other:
    pass


class Claims:
    claimed = Derived

    @property
    def __class__(self):
        if isinstance(type(self).claimed, Exception):
            raise type(self).claimed
        return type(self).claimed


class Answers(type):
    def __instancecheck__(cls, o):
        print(f'asked of {type(o).__name__}', end=' ')
        return cls.answer

    answer = 'yes'


class Asked(metaclass=Answers):
    pass


class Abstract(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True if hasattr(other, 'hooked') else NotImplemented


class Hooked:
    hooked = True


Abstract.register(Other)


def kinds(o):
    found = []
    if isinstance(o, Base): found.append('Base')
    if not isinstance(o, Derived): found.append('no Derived')
    while not isinstance(o, Other):
        break
    else:
        found.append('Other')
    found.append('text or number' if isinstance(o, str) or isinstance(o, (int, float)) else 'neither')
    if isinstance(o, Base) and not isinstance(o, Derived) or isinstance(o, type): found.append('and or')
    assert isinstance(o, object), 'never'
    return found, [isinstance(x, int) for x in (o, 1, True, 'a')], isinstance(o, Abstract), isinstance(o, Asked)


for o in (Base(), Derived(), Other(), Hooked(), Claims(), 5, 2.5, 'text', None, Base, Asked(), True):
    print(type(o).__name__, *kinds(o))
for Asked.answer in (0, [], [0], None, NotImplemented):
    try:
        print(isinstance(5, Asked), 'in' if isinstance('x', Asked) else 'out')
    except TypeError as error:
        print(error)
for Claims.claimed in (Other, int, ValueError('no class'), None, Derived):
    try:
        print(isinstance(Claims(), Base), isinstance(Claims(), Claims), isinstance(Claims(), int))
    except ValueError as error:
        print(error)
base = Base()
proxy = weakref.proxy(base)
print(isinstance(proxy, Base), isinstance(proxy, weakref.ProxyType), isinstance(proxy, Other))
o = Derived()
print(isinstance(o, Other), end=' ')
Derived.__bases__ = (Base, Other)
print(isinstance(o, Other), end=' ')
o.__class__ = Other
print(isinstance(o, Other), isinstance(o, Derived))
for cls in (5, 'int', [int], (int, 'str'), ((str, (bytes, int)),), None, int | str, list[int], (), numbers.Integral, type(None), int | None):
    try:
        print(isinstance(5, cls), 'yes' if isinstance('five', cls) else 'no')
    except TypeError as error:
        print(error)
for call in (lambda: isinstance(5), lambda: isinstance(5, int, 6), lambda: isinstance(5, cls=int), lambda: isinstance(*(5, int)), lambda: isinstance(5, *[int])):
    try:
        print(call())
    except TypeError as error:
        print(error)
isinstance, kept = lambda o, cls: 'mine', isinstance
print(isinstance(5, str), kept(5, str))
