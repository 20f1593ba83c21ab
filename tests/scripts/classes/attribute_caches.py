# What a place in a program has seen of a class must not outlive a change of the class.

class Base:
    level = 1

    def __init__(self):
        self.x = 1

    def who(self):
        return 'base'

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def twice(v):
        return v * 2


class Derived(Base):
    pass


class Other(Base):
    def __init__(self):
        self.y = 2
        self.x = 3


def new(cls):
    return cls()


def look(o):
    return o.level, o.x, o.who()


def of_class(cls):
    return cls.level, cls.twice(4), type(cls.make()).__name__


def show(title):
    print(title, [look(new(c)) for c in (Base, Derived, Other)], [of_class(c) for c in (Base, Derived, Other)])


for _ in range(3):
    show('start')
Base.level += 1
show('counted')
Derived.level = 10
show('shadowed in a subclass')
del Derived.level
show('and no more')


def init2(self):
    self.x = 'new'


Base.__init__ = init2
show('init replaced in the base')
Derived.__init__ = lambda self: setattr(self, 'x', 'lambda')
show('init in the subclass')
del Derived.__init__
show('and gone')
Base.who = lambda self: 'replaced'
show('method replaced')
Base.who = 'not callable'
try:
    show('method made data')
except TypeError as e:
    print(e)
Base.who = lambda self: 'back'
Base.level = property(lambda self: self.x)
print([look(new(c)) for c in (Base, Derived, Other)], isinstance(Derived.level, property))
Base.level = 5
show('data again')
Base.twice = staticmethod(lambda v: v * 3)
Base.make = classmethod(lambda cls: cls())
show('static and class method replaced')
Base.twice = lambda v: v * 5
show('a plain function instead')


# An instance attribute hides class data, and its removal shows it again.
def level_of(o):
    return o.level


o = Derived()
print([level_of(o) for _ in range(3)])
o.level = 'own'
print(level_of(o), level_of(Derived()))
del o.level
print(level_of(o))
o.__dict__['level'] = 'by dict'
print(level_of(o))


# Data of the class that turns into a descriptor because its own class changes.
class Value:
    pass


class Holder:
    item = Value()


def item_of(h):
    return type(h.item).__name__


h = Holder()
print([item_of(h) for _ in range(3)], item_of(Holder))
Value.__get__ = lambda self, instance, owner: (instance is None, owner.__name__)
print(item_of(h), h.item, Holder.item, item_of(Holder))
del Value.__get__
print(item_of(h), item_of(Holder))


class Reader:
    def __get__(self, instance, owner):
        return 'read'


Holder.item.__class__ = Reader
print(item_of(h), h.item)


# Metaclasses: their data descriptors come first, their methods last.
class Meta(type):
    kind = 'of meta'

    def hello(cls):
        return 'hello ' + cls.__name__


class A(metaclass=Meta):
    pass


class B(metaclass=Meta):
    kind = 'of B'

    def hello(self):
        return 'from an instance'


def ask(cls):
    return cls.kind


print([ask(c) for c in (A, B, A, B)], A.hello(), B().hello())
Meta.kind = property(lambda cls: 'computed for ' + cls.__name__)
print([ask(c) for c in (A, B, A, B)])
del Meta.kind
print(ask(B))
try:
    ask(A)
except AttributeError as e:
    print(e)
A.kind = 'now'
print(ask(A), ask(B))


# Classes that come and go at one place.
def through(n):
    seen = []
    for i in range(n):
        C = type(f'C{i}', (Base,), {'n': i, 'get': lambda self: self.n})
        c = C()
        seen.append((c.n, C.n, c.get(), c.level))
    return seen


print(through(6))


# New bases.
class Left:
    side = 'left'

    def name(self):
        return 'L'


class Right:
    side = 'right'

    def name(self):
        return 'R'


class Moving(Left):
    pass


def where(o):
    return o.side, o.name(), type(o).side


m = Moving()
print([where(m) for _ in range(2)])
Moving.__bases__ = (Right,)
print(where(m))
m.__class__ = Left
print(where(m))


# Stores at a place that sees many shapes, members of __slots__ among them.
class Slotted:
    __slots__ = ('v', 'w')


class Plain:
    pass


class Hidden:
    @property
    def v(self):
        return 'property'


def store(o, value):
    o.v = value
    return o.v


for i in range(4):
    p, q = Plain(), Plain()
    q.first = q.second = q.third = q.fourth = q.fifth = 0
    try:
        print(store(Slotted(), i), store(p, i), store(q, i), end=' ')
        store(Hidden(), i)
    except AttributeError as e:
        print(e)
Plain.v = property(lambda self: 'hidden', lambda self, value: print('set', value))
print(store(Plain(), 1))
del Plain.v
print(store(Plain(), 2))
