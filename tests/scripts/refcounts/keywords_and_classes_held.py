# What holds keywords of a class statement, frames told of returns, and variables after frame.clear().
import sys

rc = sys.getrefcount


class Meta(type):
    def __prepare__(name, bases, **keywords): print('prepare', rc(keywords['k'])); return {}
    def __new__(meta, name, bases, space, **keywords): print('new', rc(keywords['k'])); return super().__new__(meta, name, bases, space)
    def __init__(cls, name, bases, space, **keywords): print('init', rc(keywords['k']))


class Thing:
    def __init_subclass__(cls, k): print('init_subclass', rc(k))


x = Thing()
class A(metaclass=Meta, k=x): print('body', rc(x))
class B(Thing, k=x): print('body', rc(x))
print(rc(x))
def frame(a): return sys._getframe()
fr = frame(x); print(rc(x)); fr.clear(); print(rc(x), fr.f_locals)
fr = frame(x); fr.f_locals; print(rc(x)); fr.clear(); print(rc(x)); print(fr.f_locals, rc(x)); del fr
def generator(a): yield sys._getframe()
g = generator(x); fr = next(g); fr.f_locals; print(rc(x)); fr.clear(); print(rc(x), list(fr.f_locals), rc(x)); del fr, g; print(rc(x))


def watch(frame, event, value):
    if 'c_' not in event: print(event, rc(frame), '' if value is None or isinstance(value, int) else rc(value))
    return watch


def gives(a): return a
def gives_own(): return sys._getframe()
def yields(a): yield a
def last(a):
    b = a
    return b
for install in sys.settrace, sys.setprofile:
    install(watch); gives(x); gives_own(); [v for v in yields(x)]; last(x); gives(Thing()); install(None)
print(rc(x))
