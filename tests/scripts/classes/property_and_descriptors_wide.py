"""property, classmethod, staticmethod and user descriptors: attributes, copies, errors, precedence."""
def run(f):
    try: print(f())
    except Exception as e: print('!', type(e).__name__, e)
class A:
    def __init__(self): self._x = 1
    def gx(self): "getter doc"; return self._x
    def sx(self, v): self._x = v
    def dx(self): del self._x
    p = property(gx, sx, dx, 'own doc'); q = property(gx); r = property(None, sx); e = property(); d = property(fdel=dx)
    @property
    def deco(self): "deco doc"; return 'got'
    @deco.setter
    def deco(self, v): print('set', v)
    @deco.deleter
    def deco(self): print('del')
    @classmethod
    def cm(cls, *a): return cls.__name__, a
    @staticmethod
    def sm(*a): return a
    raises = property(lambda s: 1 / 0); attr = property(lambda s: s.nothing)
a = A()
for n in 'pqred': run(lambda: getattr(a, n)); run(lambda: setattr(a, n, 5)); run(lambda: delattr(a, n)); run(lambda: getattr(A, n).__doc__)
run(lambda: a.deco); a.deco = 3; del a.deco; print(A.deco.__doc__, A.p.fget.__name__, A.p.fset.__name__, A.p.fdel.__name__, A.q.fset, A.p is A.p, type(A.p).__name__); run(lambda: a.raises); run(lambda: a.attr)
P = A.p
run(lambda: setattr(P, 'fget', 1)); run(lambda: delattr(P, 'fget')); run(lambda: setattr(P, '__doc__', 'new')); run(lambda: P.__doc__); run(lambda: setattr(P, 'foo', 1)); run(lambda: P.getter(len).fget); run(lambda: P.setter(len).fset); run(lambda: P.deleter(len).fdel); run(lambda: P.getter()); run(lambda: P.__get__(a)); run(lambda: P.__get__(None, A) is P); run(lambda: P.__get__()); run(lambda: P.__set__(a)); run(lambda: P.__set__(a, 9)); run(lambda: P.__get__(a, A)); run(lambda: P.__delete__(a)); run(lambda: P.__delete__()); run(lambda: property(1, 2, 3, 4).fdel); run(lambda: property(1, 2, 3, 4, 5)); run(lambda: property(fget=len, doc='x').__doc__); run(lambda: property(bad=1)); run(lambda: property(5).__get__(a)); run(lambda: property(len).__isabstractmethod__); run(lambda: P.__set_name__(A, 'z')); run(lambda: P.__set_name__(A)); run(lambda: P.__set_name__())
class Sub(property): "sub doc"
run(lambda: Sub(lambda s: 1, doc='d').__doc__); run(lambda: Sub(A.gx).__doc__); run(lambda: Sub().__doc__); run(lambda: type(Sub(len).getter(len)).__name__); s = Sub(); s.tag = 1; print(s.tag)
print(a.cm(1), A.cm(1), a.sm(1), A.sm(1), A.__dict__['cm'].__func__.__name__, A.__dict__['sm'].__func__.__name__, A.__dict__['sm'](7), A.__dict__['sm'].__wrapped__.__name__, A.__dict__['cm'].__wrapped__.__name__, A.__dict__['cm'].__name__, A.__dict__['sm'].__qualname__)
run(lambda: A.__dict__['cm']()); run(lambda: classmethod()); run(lambda: classmethod(1, 2)); run(lambda: staticmethod()); run(lambda: classmethod(5).__get__(None, A)); run(lambda: classmethod(5).__get__(None, A)()); run(lambda: staticmethod(5).__get__(a)); run(lambda: staticmethod(5)()); run(lambda: classmethod(len).__get__(5)()); run(lambda: classmethod(property(lambda c: c.__name__)).__get__(None, A)); run(lambda: classmethod(lambda c: c).__get__(a)()); run(lambda: classmethod(lambda c: c).__get__(None)()); run(lambda: repr(staticmethod(len))); run(lambda: repr(classmethod(len))); run(lambda: staticmethod(f=1)); run(lambda: classmethod(lambda: 1).__isabstractmethod__); c = classmethod(len); c.zz = 1; print(c.__dict__['zz'], c.__func__ is len)
class Data:
    def __init__(self, n): self.n = n
    def __get__(self, o, t): return f'get {self.n} {o is not None} {t and t.__name__}'
    def __set__(self, o, v): print('set', self.n, v)
    def __delete__(self, o): print('delete', self.n)
class NonData:
    def __get__(self, o, t): return f'nondata {o is not None}'
class OnlySet:
    def __set__(self, o, v): print('onlyset', v); o.__dict__['os'] = v
class OnlyDel:
    def __delete__(self, o): print('onlydel')
class BadGet: __get__ = None
class Raises:
    def __get__(self, o, t): raise AttributeError('from get')
class B:
    data = Data('d'); nd = NonData(); os = OnlySet(); od = OnlyDel(); bad = BadGet(); ra = Raises()
    def __getattr__(self, n): return f'getattr {n}'
b = B(); b.__dict__.update(data='inst', nd='inst', od='inst', ra='inst')
print(b.data, b.nd, B.data, B.nd, b.os.__class__.__name__, b.ra); b.data = 5; b.os = 6; print(b.os); del b.data; run(lambda: setattr(b, 'od', 1)); run(lambda: delattr(b, 'od')); run(lambda: delattr(b, 'os')); run(lambda: b.bad); run(lambda: B.bad); b.nd = 'x'; print(b.nd); del b.nd; print(b.nd); run(lambda: B.ra); run(lambda: hasattr(B, 'ra')); run(lambda: hasattr(b, 'ra')); run(lambda: b.missing)
B.data = 'replaced'; print(b.data, type(B.__dict__['data']).__name__)
class M(type):
    md = Data('meta')
    @property
    def mp(cls): return 'mp ' + cls.__name__
    def mm(cls): return 'mm'
class C(metaclass=M):
    md = 'class attr'; mm = 'own'
print(C.md, C.mp, C.mm, C().mm); run(lambda: C().mp); C.md = 3; run(lambda: setattr(C, 'mp', 1)); run(lambda: delattr(C, 'mp')); run(lambda: C().md)
for d in (int.real, str.join, dict.__dict__['fromkeys'], type.__dict__['__name__'], int.__add__, A.__dict__['__dict__'], A.__dict__['__weakref__'], type(a.cm).__dict__['__func__']):
    print(type(d).__name__, getattr(d, '__name__', '-'), getattr(d, '__qualname__', '-'), getattr(d, '__objclass__', '-')); run(lambda: d.__get__(5, int) is not None); run(lambda: d.__get__(None, int) is d); run(lambda: d.__get__('x', str) is not None); run(lambda: d.__set__(5, 1) if hasattr(d, '__set__') else 'no set'); run(lambda: d.__delete__(5) if hasattr(d, '__delete__') else 'no delete')
