# __iter__, __next__, __getitem__, __contains__, __reversed__, __length_hint__.
class Range:
    def __init__(self, n): self.n = n
    def __iter__(self): return iter(range(self.n))
class Down:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(Range(3)), list(Down(3)), list(Seq()), 20 in Seq(), 5 in Seq(), [x for x in Seq()], *Seq())
d = Down(3); print(next(d), list(d), list(d), next(d, 'x'))
a, b, c = Seq(); print(a, b, c, sum(Seq()), max(Down(4)), sorted(Down(3)), tuple(Range(2)), dict(enumerate(Seq())), 1 in Down(3), set(Range(3)))
class Rev:
    def __reversed__(self): return iter('rev')
class SeqLen(Seq):
    def __len__(self): return 3
print(list(reversed(Rev())), list(reversed(SeqLen())))
class BadIter:
    def __iter__(self): return 5
class NoNext:
    def __iter__(self): return self
class NoneIter:
    __iter__ = None
class RaisesIter:
    def __iter__(self): raise ValueError('iter')
class RaisesNext(Down):
    def __next__(self): raise KeyError('next')
for x in (BadIter(), NoNext(), NoneIter(), RaisesIter(), RaisesNext(1), 5, None, object()):
    try: list(x)
    except Exception as e: print(type(e).__name__, e)
    try:
        for y in x: pass
    except Exception as e: print(type(e).__name__, e)
try: reversed(Seq())
except TypeError as e: print(e)
class Hint:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __length_hint__(self): print('hint'); return 10
print(list(Hint()))
class Stop5:
    n = 0
    def __call__(self): self.n += 1; return self.n
print(list(iter(Stop5(), 5)))
it = iter(Seq()); print(next(it), next(it), next(it), next(it, 'end'), type(it).__name__, type(iter([])).__name__, type(iter({})).__name__, type(iter('')).__name__, type(iter(())).__name__, type(iter(range(0))).__name__, type(iter(set())).__name__, type(iter(len, 1)).__name__, type(iter(b'')).__name__, type(iter({}.items())).__name__, type(zip()).__name__, type(reversed([])).__name__)
class Contains:
    def __contains__(self, x): return x
    def __iter__(self): return iter([1])
print(5 in Contains(), 0 in Contains(), 0 not in Contains(), '' in Contains())
class NoContains: __contains__ = None
try: 1 in NoContains()
except TypeError as e: print(e)
