# The types of contextvars: what they refuse, what goes through a context, which copies share what a variable holds.
import copy
import pickle
import sys
import weakref
from contextvars import Context, ContextVar, Token, copy_context

v, w = ContextVar('v'), ContextVar('w', default=[1])


def t(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(type(r).__name__, str(r).partition(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, str(e).partition(' at 0x')[0])


token = v.set(1)
c = copy_context()
for name in 'keys', 'values', 'items', '__iter__':
    walk = getattr(c, name)()
    print(type(walk), iter(walk) is walk, len(walk), len(list(walk)), next(walk, 'over'))
t(c.run)
t(c.run, 3)
t(v.set)
t(v.get, 1, 2)
t(v.get, default=1)
t(ContextVar, 'a', default=1)
t(ContextVar, 'a', defaul=3)
t(ContextVar, name='a')
t(Context, 1)
t(c.__getitem__, w)
t(c.__contains__, 1)
t(lambda: c < c)
t(lambda: c == 1)
t(lambda: c[v])
for o, name in (v, 'name'), (token, 'var'), (c, 'x'):
    t(setattr, o, name, 3)
for o in c, v, token:
    t(weakref.ref, o)
    t(copy.copy, o)
    t(pickle.dumps, o)
for o in c, token:
    t(hash, o)
t(c.__class__.__getitem__, c, v)
t(lambda: Token[int])
t(lambda: Context[int])
t(type, 'X', (Token,), {})
print(Token.MISSING, type(Token.MISSING), token.old_value is Token.MISSING)

o = object()
v.set(o)
print(sys.getrefcount(o))
copies = [copy_context() for _ in range(3)]
print(sys.getrefcount(o))
copies[0].run(v.set, 1)
print(sys.getrefcount(o), copies[0][v], copies[1][v] is o)
token = v.set(o)
print(sys.getrefcount(o), token.old_value is o)
v.reset(token)
print(sys.getrefcount(o), 'used' in repr(token))
walk = copies[1].items()
copies[1].run(v.set, 2)
print([value is o for _, value in walk], copies[1][v])


class Loud:
    __hash__ = None

    def __eq__(self, other):
        raise ValueError('compared')


one, two = Context(), Context()
one.run(v.set, Loud())
two.run(v.set, Loud())
t(lambda: one == two)
t(lambda: one == one.copy())
