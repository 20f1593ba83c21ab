"""getattr, setattr and hasattr with names that a program makes, while classes and objects change in between; min and max of numbers."""
import math
import sys


class Base:
    plain = 'of the class'

    def __init__(self):
        self.own = 1

    def method(self):
        return 'method', self.own

    @property
    def computed(self):
        return 'computed', self.own

    @computed.setter
    def computed(self, value):
        self.own = value

    @property
    def failing(self):
        raise AttributeError('inside')

    @property
    def failing_else(self):
        raise KeyError('inside')

    @classmethod
    def of_class(cls):
        return cls.__name__

    @staticmethod
    def static():
        return 'static'


class Slots:
    __slots__ = ('own', 'plain')


class Asked(Base):
    def __getattr__(self, name):
        if name == 'none':
            raise AttributeError(name)
        return 'asked for ' + name


class AskedFirst(Base):
    def __getattribute__(self, name):
        return 'first ' + name


class Setting(Base):
    def __setattr__(self, name, value):
        object.__setattr__(self, name, ('set', value))


class Descriptor:
    def __get__(self, instance, owner):
        return 'got', instance is None

    def __set__(self, instance, value):
        print('set', value)


class Described(Base):
    described = Descriptor()


NAMES = ['own', 'plain', 'method', 'computed', 'failing', 'failing_else', 'of_class', 'static', 'none', 'described', '__class__', '__dict__']
NAMES += [''.join(n) for n in NAMES]


def shown(value):
    if callable(value) and not isinstance(value, type):
        value = value()
    return value.__name__ if isinstance(value, type) else sorted(value) if isinstance(value, dict) else value


def look(o):
    row = []
    for name in NAMES:
        for ask in (lambda: shown(getattr(o, name)), lambda: shown(getattr(o, name, 'missing')), lambda: hasattr(o, name)):
            try:
                row.append(ask())
            except Exception as e:
                row.append(type(e).__name__ + ' ' + str(e))
    return row


for round in range(3):
    for cls in (Base, Slots, Asked, AskedFirst, Setting, Described):
        o = cls()
        print(cls.__name__, look(o))
        for name in ('own', 'new' + str(round), 'computed', 'plain', 'described', 'static'):
            try:
                setattr(o, name, round)
            except AttributeError as e:
                print(e)
        print(look(o))
        try:
            delattr(o, 'own')
        except AttributeError as e:
            print(e)
        print(look(o)[:3], shown(getattr(cls, 'plain')), getattr(cls, 'described', 'no'), hasattr(cls, 'own'))

# the class changes: what was known is void, what was missing is there
o = Base()
name = ''.join(['la', 'ter'])
print([getattr(o, name, None) for k in range(3)], [hasattr(o, name) for k in range(3)])
Base.later = 'here'
print([getattr(o, name, None) for k in range(3)], [hasattr(o, name) for k in range(3)], o.later)
Base.later = property(lambda self: 'a property now')
print([getattr(o, name, None) for k in range(3)], [hasattr(o, name) for k in range(3)], o.later)
try:
    setattr(o, name, 1)
except AttributeError as e:
    print(e)
Base.later = lambda self: 'a method now'
print(getattr(o, name)(), hasattr(o, name), o.later())
setattr(o, name, 'its own')
print(getattr(o, name), o.later)
del Base.later
print(getattr(o, name), hasattr(Base(), name), getattr(Base(), name, 'gone'))
o.__dict__['direct'] = 1
print(getattr(o, 'direct'), hasattr(o, 'direct'))
setattr(o, 'direct', 2)
print(o.__dict__)
o.__class__ = Described
print(getattr(o, 'described'))


class Name(str):
    pass


print(getattr(o, Name('own')), hasattr(o, Name('own')), getattr(sys, 'maxsize') == sys.maxsize, hasattr(math, 'pi'), getattr(math, 'nothing', 0))
setattr(o, Name('named'), 5)
print(o.named, hasattr(5, 'real'), getattr(5, 'real'), getattr('x', 'upper')(), hasattr([], 'append'), hasattr([], 'x'))
for wrong in (1, None, b'own'):
    for ask in (getattr, hasattr, lambda o, n: setattr(o, n, 1)):
        try:
            ask(o, wrong)
        except TypeError as e:
            print(e)
f = look
setattr(f, 'extra', 1)
print(getattr(f, 'extra'), hasattr(f, 'other'), getattr(f, '__name__'))
try:
    setattr(1, 'x', 1)
except AttributeError as e:
    print(e)


class Gone:
    def __del__(self):
        print('gone', hasattr(o, 'holder'))


o.holder = Gone()
setattr(o, 'holder', 2)
print(sys.getrefcount(getattr(o, 'own')) == sys.getrefcount(o.own))

# numbers
nan = float('nan')
for numbers in ((1, 2), (2, 1, 1), (2**62, -2**62, 2**63), (1.5, 2.5), (1.0, 1), (1, 1.0), (True, 1), (False, 0.0, 0), (nan, 1.0), (1.0, nan),
                (0.0, -0.0), (-0.0, 0.0), (-1, 5, 3, -1), (math.inf, -math.inf, 3.0), (10**30, 5), ('b', 'a'), (1000, 1000)):
    print(min(*numbers), max(*numbers), min(numbers), max(numbers), min(*numbers, key=lambda x: x), max(*numbers, key=str))
a, b = int('1000'), int('1000')
print(min(a, b) is a, max(a, b) is a, min(1.0, 1.0), max(b, a) is b, sys.getrefcount(min(a, 5000)) - sys.getrefcount(a))
for wrong in ((1, 'a'), (1, None), ('a', 1), (1.5, [])):
    try:
        max(*wrong)
    except TypeError as e:
        print(e)
