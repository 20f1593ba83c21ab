# The iterator protocol as each consumer uses it: __iter__, __getitem__, __length_hint__, errors in the middle.
log = []
class It:
    def __init__(self, n=3, fail=None, exc=ValueError): self.i, self.n, self.fail, self.exc = 0, n, fail, exc
    def __iter__(self): log.append('iter'); return self
    def __next__(self):
        if self.i == self.fail: raise self.exc('mid')
        if self.i >= self.n: log.append('stop'); raise StopIteration
        self.i += 1; log.append(self.i); return self.i
    def __length_hint__(self): log.append('hint'); return self.n
class Seq:
    def __init__(self, exc=IndexError): self.exc = exc
    def __getitem__(self, i):
        log.append(f'[{i}]')
        if i == 2: raise self.exc('end')
        return i
class Len(Seq):
    def __len__(self): log.append('len'); return 7
class BadIter:
    def __iter__(self): return 3
class NoneIter:
    __iter__ = None
class Raise:
    def __iter__(self): raise OSError('iter')
class HintBad(It):
    def __length_hint__(self): return -1
class HintType(It):
    def __length_hint__(self): return 'x'
class HintNI(It):
    def __length_hint__(self): return NotImplemented
class HintRaise(It):
    def __length_hint__(self): raise KeyError('hint')
def star(x): return [*x]
def call(x): return (lambda *a: a)(*x)
def unpack(x): a, b, c = x; return a, b, c
def star_unpack(x): a, *b = x; return a, b
def loop(x): return [i for i in x]
def has(x): return 2 in x
def ext(x): l = [0]; l.extend(x); return l
def iadd(x): l = [0]; l += x; return l
def slice_(x): l = [0, 0]; l[1:] = x; return l
def yf(x): return list((yield_from(x)))
def yield_from(x): yield from x
consumers = [list, tuple, set, sorted, sum, max, min, any, all, dict, bytes, bytearray, frozenset, enumerate, zip, reversed, iter, len, star, call, unpack, star_unpack, loop, has, ext, iadd, slice_, yf, lambda x: list(map(str, x)), lambda x: list(filter(None, x)), lambda x: list(enumerate(x)), lambda x: list(zip(x, 'abcdef')), lambda x: dict.fromkeys(x), lambda x: ','.join(map(str, x)), lambda x: ''.join(x), lambda x: {}.update(x), lambda x: set().union(x), lambda x: {1} & set(x), lambda x: next(x), lambda x: list(reversed(x))]
makers = [It, lambda: It(3, 1), lambda: It(3, 1, StopIteration), lambda: It(2, 0, TypeError), Seq, lambda: Seq(StopIteration), lambda: Seq(KeyError), Len, BadIter, NoneIter, Raise, HintBad, HintType, HintNI, HintRaise]
for c in consumers:
    for m in makers:
        log.clear()
        try: r = c(m())
        except Exception as e: r = f'{type(e).__name__}: {e}'
        else:
            r = repr(r).split(' object at')[0]
        print(getattr(c, '__name__', '?'), r, log)
