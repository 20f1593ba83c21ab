# Who asks for the length of what it goes through, and what becomes of a bad one
class A:
    def __len__(self): print('len'); return 3
    def __getitem__(self, k):
        if k > 2: raise IndexError
        return k
class B(A):
    def __length_hint__(self): print('hint'); return 5
class C:
    def __iter__(self): return iter([1,2])
    def __len__(self): print('len'); return 3
class D(C):
    def __len__(self): raise TypeError('no')
class E(C):
    def __len__(self): raise ValueError('no')
class F(C):
    def __len__(self): return -1
class G:
    def __iter__(self): return iter([1,2])
    def __length_hint__(self): print('hint'); return 2
class H(G):
    def __length_hint__(self): return 'x'
class I(G):
    def __length_hint__(self): return -1
class J(G):
    def __length_hint__(self): return NotImplemented
for cls in (A,B,C,D,E,F,G,H,I,J):
    for f in (bytes, bytearray, list, tuple, set, sorted, dict.fromkeys, lambda x: [*x], lambda x: bytearray().extend(x), lambda x: [].extend(x), lambda x: b"".join([x]) , lambda x: max(x), lambda x: bytes(iter(x)), enumerate, reversed):
        try: r=f(cls()); print(cls.__name__, getattr(f,'__name__',f), r if not hasattr(r,'__next__') else list(r))
        except Exception as e: print(cls.__name__, getattr(f,'__name__',f), type(e).__name__, e)
