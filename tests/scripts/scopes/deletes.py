# del of every kind of target.
x = 1; del x
try: x
except NameError as e: print(e)
a = b = 2; del a, b
l = [1, 2, 3, 4]; del l[0], l[0]; print(l)
d = {'a': {'b': 1, 'c': 2}}; del d['a']['b']; print(d)
class C: attr = 1
c = C(); c.x = 1; del c.x; print(vars(c))
try: del c.attr
except AttributeError as e: print(e)
try: del c.nope
except AttributeError as e: print(e)
del C.attr; print(hasattr(C, 'attr'))
p, q, r = 1, 2, 3
del (p, [q, (r)])
try: q
except NameError as e: print(e)
def f():
    v = 1
    del v
    try: return v
    except UnboundLocalError as e: return str(e)
print(f())
def g():
    v = [1]
    def h(): return v
    del v
    try: return h()
    except NameError as e: return str(e)
print(g())
class Log:
    def __delitem__(self, k): print('delitem', k)
    def __delattr__(self, k): print('delattr', k)
    def __del__(self): print('del')
o = Log(); del o['k'], o[1:2], o.name; del o; print('after')
for n in [1]: del n
try: n
except NameError as e: print(e)
for bad in ('del 1', 'del f()', 'del x + 1', 'del (a, 1)', 'del None', 'del [x for x in y]', "del 'a'", 'del *a', 'del (yield)', 'del a if b else c', 'del {}'):
    try: compile(bad, 'f', 'exec')
    except SyntaxError as e: print(bad, '->', e.msg)
