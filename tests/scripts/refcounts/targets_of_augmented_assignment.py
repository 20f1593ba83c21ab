# Container, key and object of `x[k] += y` and `x.a += y` are held once more while the old value is fetched, in functions as in modules.
import sys

rc = sys.getrefcount


class Seen:
    def __getitem__(self, key): print('getitem', rc(self), rc(key)); return Seen()
    def __setitem__(self, key, value): print('setitem', rc(self), rc(key), rc(value))
    def __getattr__(self, name): print('getattr', rc(self)); return Seen()
    def __setattr__(self, name, value): print('setattr', rc(self), rc(value))
    def __iadd__(self, other): print('iadd', rc(self), rc(other)); return self
    def __sub__(self, other): print('sub', rc(self), rc(other)); return self
    def __hash__(self): print('hash', rc(self)); return 1
    def __eq__(self, other): print('eq', rc(self), rc(other)); return True
    def __index__(self): print('index', rc(self)); return 0


class Descriptor:
    def __get__(self, instance, owner): print('get', rc(self), rc(instance)); return Seen()
    def __set__(self, instance, value): print('set', rc(self), rc(instance), rc(value))


class Owner:
    described = Descriptor()
    @property
    def computed(self): print('property', rc(self)); return Seen()
    @computed.setter
    def computed(self, value): print('setter', rc(self), rc(value))


def seen(x, k, y): print('seen', rc(x), rc(k), rc(y)); return y


text = '''
x, k, y, o = Seen(), Seen(), Seen(), Owner()
x[k] += y
x[k] -= y
x[1, 2] += y
x[k][k] += y
x.a += y
x.a -= y
x.a.b += y
o.described += y
o.computed += y
o.described -= y
items, pairs = [Seen(), y], {k: Seen()}
items[k] += y
items[k:k] += []
pairs[x] += y
pairs[x] -= y
x[k] += seen(x, k, y)
x.a += seen(x, x.b, y)
o.plain = x
o.plain += y
o.plain[k] += y
Seen()[k] += y
Seen().a += Seen()
'''
exec(text)
print('in a function')
exec('def f():\n    ' + text.strip().replace('\n', '\n    ') + '\nf()')


class Failing(Seen):
    def __getitem__(self, key): raise KeyError(rc(self), rc(key))
    def __getattr__(self, name): raise AttributeError(rc(self))


def failing(x, k):
    for step in 'x[k] += 1', 'x[3] += 1', 'x.a += 1':
        try:
            if step == 'x[k] += 1': x[k] += 1
            elif step == 'x[3] += 1': x[3] += 1
            else: x.a += 1
        except (KeyError, AttributeError) as e: print(step, type(e).__name__, e.args[0], rc(x), rc(k))


failing(Failing(), Seen())
