# Counts inside getters, __getattr__, descriptors, __missing__, comparisons and other hooks.
import functools
import gc
import operator
import sys

rc = sys.getrefcount


class Thing:
    pass


class Hooked:
    @property
    def p(self): print('get', rc(self)); return 1

    @p.setter
    def p(self, value): print('set', rc(self), rc(value))

    @p.deleter
    def p(self): print('delete', rc(self))

    @functools.cached_property
    def cached(self): print('cached', rc(self)); return 1

    def __getattr__(self, name): print('getattr', rc(self)); return 2


h = Hooked()
h.p
Hooked().p
h.p = Thing()
t = Thing()
h.p = t
del h.p
h.cached
h.absent
Hooked().absent
getattr(h, 'p'), getattr(h, 'absent'), hasattr(h, 'other')
operator.attrgetter('p')(h), operator.attrgetter('absent')(Hooked())


def local():
    own = Hooked()
    own.p
    own.p = own
    own.absent
    return own.p + own.p


local()


class Equal:
    def __eq__(self, other): print('eq', rc(self), rc(other)); return True
    def __gt__(self, other): print('gt', rc(self), rc(other)); return True
    def __instancecheck__(self, other): print('instance', rc(self), rc(other)); return True


e = Equal()
e == t, e != t, t != e, Equal() != Thing()
e in [t], t in (e,), [e] == [t], [e].index(t), [e].count(t)
max(e, Equal()), max([Equal(), Equal()])
isinstance(t, e), isinstance(t, (str, e))


class Missing(dict):
    def __missing__(self, key): print('missing', rc(self), rc(key))


m = Missing()
m[t]
m[Thing()]
Missing()[t]


class Manager:
    def __enter__(self): print('enter', rc(self)); return self
    def __exit__(self, *error): print('exit', rc(self)); return True


manager = Manager()
with manager: pass
with Manager(): pass
with Manager() as inner: pass
with manager, Manager(): 1 / 0


def leaves():
    with Manager():
        return 1


leaves()


class Items:
    def __getitem__(self, i):
        print('item', rc(self))
        return [1][i]


list(Items())
for item in Items(): pass
1 in Items()


class Ends:
    def __del__(self): print('del', rc(self))


Ends()
e = Ends()
del e
e = Ends()
e.me = e
del e
gc.collect()
gc.callbacks.append(lambda phase, info: print(phase, rc(info)))
gc.collect()
gc.callbacks.clear()


def told(frame, event, argument):
    if frame.f_code.co_name == 'traced': print(event, rc(frame), rc(argument) if event == 'return' and argument else '')
    return told


def traced(x): return x


sys.settrace(told)
traced(t)
sys.settrace(None)
compare = functools.cmp_to_key(lambda a, b: print('compare', rc(a), rc(b)) or 0)
compare(Thing()) < compare(t)
