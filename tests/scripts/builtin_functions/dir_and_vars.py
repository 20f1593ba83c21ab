"""dir() and vars() of classes, instances, modules, and objects with __dir__."""
import types
from _cases import cases

class Base:
    base_attribute = 1

class C(Base):
    class_attribute = 2

    def __init__(self):
        self.instance_attribute = 3

class Listed:
    def __dir__(self):
        return ['b', 'a', 'c']

class Odd:
    def __dir__(self):
        return 5

class Mixed:
    def __dir__(self):
        return ['a', 1]

class Slots:
    __slots__ = ('s',)

class OddDict:
    __dict__ = 7

class Meta(type):
    def __dir__(cls):
        return ['from_meta']

class WithMeta(metaclass=Meta):
    pass

module = types.ModuleType('m')
module.x = 1

def local_names(a, b=2):
    c = 3
    return dir(), sorted(vars()), locals() is vars()

cases('''
[n for n in dir(C()) if not n.startswith('__')], [n for n in dir(C) if not n.startswith('__')]
dir(Listed()), dir(WithMeta), 'from_meta' in dir(WithMeta())
dir(Odd())
dir(Mixed())
dir(module)
module.__dir__ = lambda: ['z', 'y']
dir(module)
module.__dict__['__dir__'] = 5
dir(module)
dir(1, 2)
'real' in dir(1), '__add__' in dir(1), 'append' in dir([]), '__mro__' in dir(type), '__mro__' in dir(int)
vars(C()), sorted(vars(Base))[:2]
vars(1)
vars([])
vars(Slots())
vars(OddDict())
vars(1, 2)
vars(C)['x'] = 1
type(vars(C)), type(vars(C())), vars(module)['x']
local_names(1)
sorted(set(dir(Slots())) - set(dir(object())))
dir(None) == dir(type(None)), dir(dir) == sorted(dir(dir))
c = C()
c.__dict__['1 odd'] = 1
c.__dict__[2] = 3
vars(c)
dir(c)
''', globals())
