# super().name(...) from one place: for objects of several classes, while the classes behind change, and where it can't be.
class Base:
    def name(self): return 'Base'
    def both(self, *args, **named): return args, named
    @classmethod
    def made(cls): return cls.__name__
    @staticmethod
    def static(x): return x
    value = 3


class Middle(Base):
    def name(self): return 'Middle ' + super().name()


class Other(Base):
    def name(self): return 'Other ' + super().name()


class Both(Middle, Other):
    def name(self): return 'Both ' + super().name()
    def both(self, *args, **named): return super().both(1, *args, k=2, **named)
    def through_cell(self): return [super(Both, self).name() for _ in 'ab'], (lambda: self.value)()
    @classmethod
    def made(cls): return 'of ' + super().made()
    def static(self): return super().static(5), super().value
    def text(self): return super().__repr__()[:6], super().__eq__(self), super().__hash__() == object.__hash__(self)
    def missing(self): return super().missing()
    def kept(self):
        s = super()
        return s.name(), s.__thisclass__.__name__, s.__self__ is self


class Last(Both): pass


def names(*objects): return [o.name() for o in objects for _ in range(2)]
m, o, b, l = Middle(), Other(), Both(), Last()
print(names(m, o, b, l))
print(b.both(2, z=3), b.through_cell(), b.made(), l.made(), b.static(), b.text(), l.kept())
Base.name = lambda self: 'new Base'
print(names(m, o, b, l))
Other.name = len
for _ in range(2):
    try:
        names(b)
    except TypeError as e:
        print(e)
del Other.name
print(names(m, o, b, l))
Middle.__bases__ = (Other,)
print(names(m, o, b, l), [c.__name__ for c in Last.__mro__])
Other.name = staticmethod(lambda: 'static')
print(names(b))
Other.name = property(lambda self: lambda: 'property of ' + type(self).__name__)
print(names(b, l))
for _ in range(2):
    try:
        b.missing()
    except AttributeError as e:
        print(e)


def outside(self): return super().name()
class Wrong:
    def rebound(self):
        self = 1
        return super().name()
    def deleted(self):
        del self
        return super().name()
    def none(): return super().name()
    def given(self): return super().name()
    def a_cell(self):
        def inner(): return self
        return super().__class__.__name__, inner() is self
w = Wrong()
for call in (lambda: outside(w), w.rebound, w.deleted, Wrong.none, w.given, lambda: Wrong.given(b), w.a_cell):
    for _ in range(2):
        try:
            print(call())
        except (RuntimeError, TypeError, AttributeError) as e:
            print(type(e).__name__, e)
class Replaced:
    def name(self): return 'replaced'
mine, super = super, Replaced
print(Both.name(b), Middle.name(b))
super = mine
print(names(b))
