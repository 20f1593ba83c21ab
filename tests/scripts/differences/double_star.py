# ** of what is a mapping, or fails to be one
def t(o):
    for form in (lambda: {**o}, lambda: dict(**o), lambda: (lambda **k: k)(**o), lambda: (lambda **k: k)(a=1, **o), lambda: dict(o), lambda: {}.update(o)):
        try: print(form())
        except BaseException as e: print(type(e).__name__, e)
t(3); t([1]); t('a'); t([('a',1)])
class C:
    def __getattr__(self, name): print(name); return 3
t(C())
class D:
    def keys(self): return ['a']
t(D())
class E(D):
    def __getitem__(self, k): raise AttributeError('x')
t(E())
class E(D):
    def __getitem__(self, k): raise KeyError('x')
t(E())
class E(D):
    def __getitem__(self, k): return 4
t(E())
class E(D):
    def keys(self): return 4
t(E())
class E(D):
    def keys(self): return [1]
    def __getitem__(self, k): return 4
t(E())
class E(D):
    def keys(self): raise AttributeError('kk')
t(E())
class E(D):
    def keys(self): raise TypeError('kk')
t(E())
class E(D):
    keys = property(lambda s: 1/0)
t(E())
class E(dict):
    def keys(self): print('k'); return ['z']
    def __getitem__(self, k): return k
t(E(a=1))
class E(dict):
    def __iter__(self): print('i'); return iter(['z'])
    def __getitem__(self, k): return k
t(E(a=1))
