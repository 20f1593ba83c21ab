# C(...): the tuple and the dict that a class is called with hold the arguments while __new__ and __init__ run.
import sys

rc = sys.getrefcount


class Thing:
    pass


class Init:
    def __init__(self, a, *rest, **named):
        print('init', rc(self), rc(a), [rc(x) for x in rest], [rc(v) for v in named.values()])


class New:
    def __new__(cls, a, *rest, **named):
        print('new', rc(a), [rc(x) for x in rest], [rc(v) for v in named.values()])
        return super().__new__(cls)


class Both(New, Init):
    pass


class Super(Init):
    def __init__(self, *args, **named):
        super().__init__(*args, **named)


class Called(type):
    def __call__(cls, *args, **named):
        print('call', [rc(x) for x in args], [rc(v) for v in named.values()])
        return super().__call__(*args, **named)


class Meta(Init, metaclass=Called):
    pass


def calls(cls):
    print(cls.__name__)
    x = Thing()
    cls(x)
    cls(Thing(), x)
    cls(x, k=Thing())
    cls(*[x, Thing()])
    cls(x, **{'k': x})
    cls(*(x,), **{'k': Thing()}, z=x)
    list(map(cls, [x, Thing()]))
    print(rc(x))


for cls in Init, New, Both, Super, Meta:
    calls(cls)
