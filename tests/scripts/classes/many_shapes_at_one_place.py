# One place that meets objects of many classes: what it finds follows what happens to them.
class Plain:
    kind = 'plain'

    def __init__(self, n):
        self.n = n

    def value(self):
        return self.n


class Slots:
    __slots__ = ('n',)
    kind = 'slots'

    def __init__(self, n):
        self.n = n

    def value(self):
        return -self.n


class Computed:
    kind = property(lambda self: 'computed')

    @property
    def n(self):
        return 7

    @staticmethod
    def value():
        return 'static'


class Asked:
    def __getattr__(self, name):
        if name == 'value':
            return lambda: 'asked'
        return name * 2


class Derived(Plain):
    def __init__(self, n):
        self.extra = n
        super().__init__(n + 1)


class Own:
    kind = 'own'

    def __init__(self, n):
        self.n = n
        self.value = lambda: ('own', n)


class Meta(type):
    n = kind = 'meta'

    def value(cls):
        return 'of meta'


class Made(metaclass=Meta):
    pass


def look(o):
    return o.n, o.kind, o.value()


def look_at_result(items, k):
    return items[k].n, items[k].kind, items[k].value()


objects = [Plain(1), Slots(2), Computed(), Asked(), Derived(3), Own(4), Made, 5]
int_like = type('IntLike', (int,), {'n': 0, 'kind': 'int', 'value': lambda self: self + 1})
objects[-1] = int_like(5)


def rounds(n):
    seen = None
    for _ in range(n):
        now = [look(o) for o in objects], [look_at_result(objects, k) for k in range(len(objects))]
        assert now[0] == now[1], now
        if now != seen:
            print(now[0])
        seen = now


rounds(100)
Plain.kind = 'changed'
rounds(2)
Plain.value = lambda self: 'new'
rounds(2)
Derived.value = lambda self: 'derived'
Slots.kind = property(lambda self: 'computed now')
rounds(2)
objects[0].value = lambda: 'of the instance'
rounds(2)
del objects[0].value
del Plain.value
try:
    look(objects[0])
except AttributeError as error:
    print(error)
Plain.value = Slots.n
try:
    look(objects[0])
except TypeError as error:
    print(error)
del objects[0].n
try:
    look(objects[0])
except AttributeError as error:
    print(error)
objects[0].n = 0
Plain.value = int
rounds(2)
objects[1].n = 'other'
del objects[1].n
try:
    look(objects[1])
except AttributeError as error:
    print(error)
Plain.n = property(lambda self: 'hides the instance', lambda self, value: None)
del objects[1]
rounds(2)
objects[0].__class__ = Asked
rounds(2)


def unbound(o):
    for k in range(200):
        o.n
    del o
    try:
        o.n
    except UnboundLocalError as error:
        print(error)
    try:
        o.value()
    except UnboundLocalError as error:
        print(error)


unbound(objects[1])
