# property, with getter, setter, deleter and doc.
class C:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "The x."
        return self._x
    @x.setter
    def x(self, v):
        if v < 0: raise ValueError('negative')
        self._x = v
    @x.deleter
    def x(self): print('deleted'); self._x = None
    @property
    def read(self): return 'only'
    write = property(None, lambda self, v: print('write', v))
    y = property(lambda self: 'y', doc='doc of y')
    empty = property()
c = C(); print(c.x); c.x = 5; print(c.x, c._x, C.x.__doc__, C.y.__doc__, C.x.fget.__name__, type(C.x).__name__); del c.x; print(c.x); c.write = 3
for s in ('c.x = -1', 'c.read = 1', 'del c.read', 'c.write', 'c.empty', 'c.empty = 1', 'del c.empty', 'C.x.nope', 'c.__dict__["x"]'):
    try: exec(s); print(s, 'fine')
    except Exception as e: print(s, '->', type(e).__name__, e)
c.__dict__['read'] = 'shadow'; print(c.read)
class D(C):
    @C.x.getter
    def x(self): return 'D' + str(self._x)
    @property
    def read(self): return super().read + '!'
d = D(); d.x = 7; print(d.x, d.read, D.x is C.x)
class E:
    @property
    def bad(self): return self.missing
    def __getattr__(self, n): return f'fallback {n}'
print(E().bad, E().other)
class F:
    @property
    def bad(self): raise AttributeError('from getter')
try: F().bad
except AttributeError as e: print(e)
print(hasattr(F(), 'bad'), getattr(F(), 'bad', 'default'), C.x.__get__(None, C) is C.x, C.y.__get__(c))
class G:
    @classmethod
    @property
    def cp(cls): return cls.__name__
print(G.cp, G().cp)
