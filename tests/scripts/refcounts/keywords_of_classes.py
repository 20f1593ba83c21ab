# How often bases and keywords of a class are held while __prepare__, __new__, __init__ and __init_subclass__ see them.
import sys

rc = sys.getrefcount


class P: pass


def counts(*args, **keywords):
    return [rc(a) for a in args], [rc(v) for v in keywords.values()], rc(keywords)


class M(type):
    @classmethod
    def __prepare__(cls, name, bases, **keywords):
        print('prepare', rc(bases), [rc(v) for v in keywords.values()])
        return {}

    def __new__(cls, name, bases, namespace, **keywords):
        print('new', rc(bases), rc(namespace), [rc(v) for v in keywords.values()], rc(keywords))
        return super().__new__(cls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print('init', rc(cls), rc(bases), rc(namespace), [rc(v) for v in keywords.values()])


class Plain(type): pass


class B:
    def __init_subclass__(cls, **keywords): print('subclass', rc(cls), [rc(v) for v in keywords.values()], rc(keywords))


x, y = P(), P()
class C1(P, metaclass=M, a=x): pass
class C2(P, metaclass=M): pass
class C3(P, metaclass=M, a=x, b=y, c=P(), d=x, e=y, f=x, g=y): pass
class C4(B, a=x, b=P()): pass
class C5(B, metaclass=Plain, a=x): pass
class C6(B): pass
M('C7', (P,), {}, a=x)
type('C8', (B,), {}, a=x)
Plain('C9', (B,), {}, a=x)
print(rc(C1), rc(C4), rc(x), rc(y))


class D:
    def __get__(self, instance, owner=None): print('get', rc(self), rc(instance) if instance else None)
    def __set__(self, instance, value): print('set', rc(self), rc(instance), rc(value))
    def __delete__(self, instance): print('delete', rc(self), rc(instance))


class H: d = D()


def use(h, value):
    h.d
    h.d = value
    del h.d
    H.d
    H().d


use(H(), P())
