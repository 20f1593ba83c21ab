# Properties, descriptors, static and class methods reached again and again from one place, while classes and objects change.
def attempt(what, function):
    for i in range(3):
        try:
            print(what, function())
        except Exception as e:
            print(what, type(e).__name__, e)


class Tell:
    def __init__(self, name): self.name = name
    def __get__(self, o, cls): return self.name, type(o).__name__, cls.__name__
    def __set__(self, o, value): print('set', self.name, value); return 'ignored'


class Quiet:
    def __get__(self, o, cls=None): return 'quiet'


class C:
    told, quiet = Tell('told'), Quiet()
    plain = 'class value'
    @property
    def p(self): return self._p
    @p.setter
    def p(self, value): self._p = value; return 'ignored'
    @property
    def read_only(self): return 1
    @staticmethod
    def static(*args): return 'static', args
    @classmethod
    def of_class(cls, *args): return cls.__name__, args


class D(C): pass


def store(o, name, value):
    def told(): o.told = value
    def p(): o.p = value
    def read_only(): o.read_only = value
    return {'told': told, 'p': p, 'read_only': read_only}[name]


c, d = C(), D()
for o in (c, d):
    attempt('p unset', lambda: o.p)
    for name in ('told', 'p', 'read_only'):
        attempt(name, store(o, name, 5))
    attempt('load', lambda: (o.told, o.quiet, o.plain, o.p, o.read_only, o.static(1), o.of_class(2)))
C.plain = Quiet()
attempt('plain is a descriptor', lambda: (c.plain, d.plain, C.plain))
C.plain = lambda self: self is c
attempt('plain is a method', lambda: (c.plain(), d.plain()))
C.plain = 'back'
attempt('plain is back', lambda: (c.plain, d.plain))
d.quiet = 'own'
attempt('own value before non-data descriptor', lambda: (d.quiet, c.quiet))
Quiet.__set__ = lambda self, o, value: None
attempt('it is a data descriptor now', lambda: (d.quiet, c.quiet))
del Tell.__get__
attempt('no __get__', lambda: type(c.told).__name__)
del Tell.__set__
attempt('no __set__', store(c, 'told', 7))
attempt('so it is an attribute', lambda: c.told)
C.static = classmethod(lambda cls, x: (cls, x))
attempt('static is of the class', lambda: c.static(3)[0].__name__)
C.of_class = staticmethod(len)
attempt('of_class is static', lambda: c.of_class('four'))
C.p = property(lambda self: 1 / 0, lambda self, value: [][value])
attempt('p fails', lambda: c.p)
attempt('p fails', store(c, 'p', 3))


class Asked:
    """Has __getattr__: what fails in a property goes there too."""
    value = 'value'
    @property
    def fails(self): raise AttributeError('fails')
    @property
    def works(self): return 'works'
    def method(self): return 'method'
    def __getattr__(self, name): return 'asked for ' + name


a = Asked()
attempt('asked', lambda: (a.value, a.fails, a.works, a.method(), a.other))
a.other = 'own'
attempt('asked', lambda: a.other)
del a.other
attempt('asked', lambda: a.other)
Asked.__getattribute__ = lambda self, name: 'everything'
attempt('everything', lambda: (a.value, a.fails))
del Asked.__getattribute__
attempt('asked again', lambda: (a.value, a.fails))
