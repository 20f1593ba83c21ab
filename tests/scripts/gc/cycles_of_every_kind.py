# What a collection finds of cycles through functions, generators, exceptions, methods, modules, iterators.
import gc
import types

gc.disable()
gc.collect()


class A:
    pass


def lists():
    a = []
    b = [a]
    a.append(b)


def closure():
    def g():
        return g


def function_with_attribute():
    def g(x=[]):
        return g
    g.attr = g


def generator_sent_itself():
    def gen():
        me = yield
        yield me
    g = gen()
    next(g)
    g.send(g)


def exception_in_its_frame():
    try:
        raise ValueError
    except ValueError as e:
        x = e


def bound_method():
    a = A()
    a.m = A.__init__.__get__(a)


def lambda_of_instance():
    a = A()
    a.f = lambda: a


def tuple_and_list():
    t = ([],)
    t[0].append(t)


def dict_in_itself():
    d = {}
    d['d'] = d


def iterator_of_list():
    a = []
    a.append(iter(a))


def namespace():
    ns = types.SimpleNamespace()
    ns.n = ns


def proxy_of_dict():
    d = {}
    d['p'] = types.MappingProxyType(d)


def slice_in_list():
    a = []
    a.append(slice(a))


def set_of_instance():
    a = A()
    a.s = {a}


def property_cycle():
    p = [None]
    p[0] = property(lambda self: p)


for make in list(globals().values()):
    if isinstance(make, types.FunctionType):
        make()
        print(make.__name__, gc.collect(), gc.collect())
