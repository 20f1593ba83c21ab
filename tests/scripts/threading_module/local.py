# threading.local: attributes of each thread.
import threading
import gc
import weakref


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


def in_thread(f):
    thread = threading.Thread(target=f)
    thread.start()
    thread.join()


box = threading.local()
box.x = 1
print(box.__dict__, type(box))
in_thread(lambda: (print(hasattr(box, 'x'), box.__dict__), setattr(box, 'x', 2), print(box.x)))
print(box.x)
del box.x
t(lambda: box.x)
t(delattr, box, 'x')
t(setattr, box, '__dict__', {})
t(delattr, box, '__dict__')
t(threading.local, 1)
t(threading.local, a=1)


class Mine(threading.local):
    number = 5
    __slots__ = ('slot',)

    def __init__(self, start, *, step=1):
        print('init', start, step)
        self.value = start

    @property
    def double(self):
        return self.value * 2

    @double.setter
    def double(self, value):
        self.value = value // 2

    def method(self):
        return 'method', self.value


mine = Mine(10, step=3)
mine.slot = 'shared'
print(mine.value, mine.number, mine.double, mine.method())
mine.double = 40
in_thread(lambda: print(mine.value, mine.slot, mine.method()))
print(mine.value, mine.__dict__)


class Thing:
    pass


thing = Thing()
watch = weakref.ref(thing)
in_thread(lambda thing=thing: setattr(box, 'thing', thing))
del thing
gc.collect()
print(watch() is None)
other = threading.local()
other.thing = Thing()
watch = weakref.ref(other.thing)
del other
gc.collect()
print(watch() is None)
