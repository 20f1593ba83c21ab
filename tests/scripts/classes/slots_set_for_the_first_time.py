"""__slots__ that are set, deleted and set again at one place in the program, by objects of several classes; what dies meanwhile."""
import sys


class Seen:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name, [n for n in ('a', 'b') if hasattr(holder, n)] if holder is not None else None)


class Two:
    __slots__ = ('a', 'b')

    def __init__(self, a, b):
        self.a = a
        self.b = b

    def again(self, a):
        self.a = a
        return self


class Three(Two):
    __slots__ = ('c',)

    def __init__(self, a, b, c):
        super().__init__(a, b)
        self.c, self.b = c, (b, c)


class Open(Two):
    def __init__(self, a):
        self.own = a
        self.b = self.own
        self.a = self.b


class Text(str):
    pass


class Wide(int):
    __slots__ = ()


class Deep(Three):
    __slots__ = ('d', '__dict__', '__weakref__')


holder = None
for k in range(30):
    o = Two(k, str(k))
    p = Three(k, 2.5, [])
    q = Open(k)
    del o.a
    try:
        o.a
    except AttributeError as e:
        if k % 10 == 0:
            print(e)
    o.again(k + 1).again(k + 2)
    d = Deep(1, 2, 3)
    d.d = d.other = k
print(o.a, o.b, p.a, p.b, p.c, q.a, q.b, q.__dict__, d.d, d.__dict__, d.b)

holder = Two(Seen('first'), None)
for name in ('second', 'third'):
    holder.a = Seen(name)
del holder.a
holder.again(Seen('fourth'))
holder.again(5)
values = [object(), object()]
before = [sys.getrefcount(v) for v in values]
kept = [Two(*values) for k in range(10)]
print([sys.getrefcount(v) - b for v, b in zip(values, before)])
for t in kept:
    t.a = t.b
    del t.b
    t.b = values[0]
print([sys.getrefcount(v) - b for v, b in zip(values, before)])
del kept, t
print([sys.getrefcount(v) - b for v, b in zip(values, before)])


class Sets:
    __slots__ = ('a',)

    def __del__(self):
        self.a = 'set while it dies'
        print(self.a)


Sets()
three = Three(1.5, Seen('held'), 10 ** 20)
del three
