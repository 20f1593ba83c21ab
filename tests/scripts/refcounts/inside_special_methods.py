# How often the operands are held while a special method of theirs runs.
import sys

rc = sys.getrefcount


class A:
    def __enter__(self): print('enter', rc(self))
    def __exit__(self, *info): pass
    def __len__(self): print('len', rc(self)); return 1
    def __getitem__(self, k): print('getitem', rc(self), rc(k)); return k
    def __setitem__(self, k, v): print('setitem', rc(self), rc(k), rc(v))
    def __delitem__(self, k): print('delitem', rc(self), rc(k))
    def __add__(self, o): print('add', rc(self), rc(o)); return 1
    def __iadd__(self, o): print('iadd', rc(self), rc(o)); return self
    def __eq__(self, o): print('eq', rc(self), rc(o)); return True
    def __lt__(self, o): print('lt', rc(self), rc(o)); return True
    def __hash__(self): print('hash', rc(self)); return 1
    def __bool__(self): print('bool', rc(self)); return True
    def __repr__(self): print('repr', rc(self)); return 'A'
    def __format__(self, spec): print('format', rc(self)); return 'A'
    def __iter__(self): print('iter', rc(self)); return iter([1])
    def __contains__(self, o): print('contains', rc(self), rc(o)); return True
    def __setattr__(self, n, v): print('setattr', rc(self), rc(v))
    def __delattr__(self, n): print('delattr', rc(self))
    def __neg__(self): print('neg', rc(self)); return 1
    def __index__(self): print('index', rc(self)); return 0


def run(a, b, o):
    with a: pass
    len(a); a[o]; a[b]
    a[o] = b
    del a[o]
    a + b
    t = a
    t += b
    del t
    a == b; a < b
    hash(a); {a}; {a: b}
    d = {}
    d[a] = b
    del d
    bool(a); not a
    if a: pass
    while a: break
    repr(a); f'{a}'; f'{a!r}'; format(a)
    for i in a: pass
    [*a]
    o in a
    a.bar = b
    del a.bar
    -a
    [1][a]
    [b] == [a]


run(A(), A(), object())
