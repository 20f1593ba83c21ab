# What is called through __call__, partial, staticmethod, a bound method or a slot wrapper: who holds the arguments meanwhile.
import functools
import sys
import types

rc = sys.getrefcount


class Thing:
    pass


def f(a, *rest, **named):
    print('f', rc(a), [rc(x) for x in rest], [rc(v) for v in named.values()])


class Called:
    def __call__(self, *args, **named):
        print('call', rc(self), [rc(x) for x in args], [rc(v) for v in named.values()])

    def method(self, *args, **named):
        print('method', rc(self), [rc(x) for x in args], [rc(v) for v in named.values()])

    @classmethod
    def of_class(cls, a):
        print('class method', rc(a))


def calls(function):
    x = Thing()
    function(x)
    function(Thing(), x)
    function(*[x, Thing()])
    print(rc(x))


def calls_by_name(function):
    x = Thing()
    function(x, k=Thing())
    function(x, **{'k': x})


c = Called()
given = Thing()
for function in (c, Called(), c.method, Called.method, functools.partial(f), functools.partial(f, given),
                 staticmethod(f), types.MethodType(f, given), types.MethodType(c, given), types.FunctionType.__call__.__get__(f),
                 functools.partial(functools.partial(f, given), given)):
    calls(function)
    calls_by_name(function)
Called.of_class(Thing())
Called.of_class(*[Thing()])
