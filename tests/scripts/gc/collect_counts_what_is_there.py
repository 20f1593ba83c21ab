# What collect() returns for objects with parts of their own: the buffer that views share, generators not begun, thread-local attributes.
import collections, functools, gc, sys, threading


def collected(make):
    make()
    print(make.__name__, gc.collect(), gc.collect())


class Bytes(bytearray): pass


def a_view():
    b = Bytes(b'xy'); b.m = memoryview(b)


def two_views():
    b = Bytes(b'xy'); b.m = memoryview(b); b.n = b.m[1:]


def a_generator_not_begun():
    def c(): yield
    x = c(); l = [x]; l.append(l)


def an_async_generator_not_begun():
    async def c(): yield
    x = c(); l = [x]; l.append(l)


gc.collect()
for make in a_view, two_views, a_generator_not_begun, an_async_generator_not_begun: collected(make)

local = threading.local(); local.me = local; del local
print('a local object that holds itself:', gc.collect() > 0, gc.collect())


class Local(threading.local):
    def __init__(self, value): self.value = value
    def __del__(self): print('gone')


class Value:
    def __del__(self): print('value gone')


local = Local(Value()); local.me = local; del local
gc.collect()
local = threading.local()
def work(): local.value = Value(); print('in the thread:', local.__dict__.keys())
thread = threading.Thread(target=work); thread.start(); thread.join()
print('after it:', local.__dict__)

b = bytearray(b'abcd')
m = memoryview(b)
lent, = gc.get_referents(m)
print(type(lent), gc.get_referents(lent), gc.is_tracked(lent), sys.getrefcount(b), sys.getrefcount(lent))
n = m[1:]; o = memoryview(n)
print(sys.getrefcount(b), sys.getrefcount(m), sys.getrefcount(lent))
m.release(); n.release()
try: b.append(1)
except BufferError as e: print(e)
print(bytes(o), o.obj is b)
o.release(); b.append(1)
print(sys.getrefcount(b), sys.getrefcount(lent), gc.get_referents(lent), b)
try: type(lent)()
except TypeError as e: print(e)
