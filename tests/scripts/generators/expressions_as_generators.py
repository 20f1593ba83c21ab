# Generator expressions: when the first iterable is evaluated, scope, lazy conditions, nesting, errors, attributes.
def t(f):
    try: print('  ', f())
    except Exception as e: print('  ', type(e).__name__, e)
log = []
def v(n, x): log.append(n); return x
g = (v('elt', x) for x in v('iter', [1, 2]) if v('cond', True)); print(log); print(next(g), log); print(list(g), log)
t(lambda: (x for x in 5)); t(lambda: list(x for x in [1] for y in 5)); g = (x for x in [1] for y in 5); t(lambda: next(g)); t(lambda: next(g)); t(lambda: (x for x in undefined_name)); g = (undefined_name for x in [1]); t(lambda: next(g))
x = 'outer'; print(list(x for x in [1]), x, [x for _ in 'a'])
class C: a = [1]; b = list(i for i in a)
try:
    class D: a = 1; b = list(a for _ in 'x')
except NameError as e: print(e)
fs = [lambda: i for i in range(2)]; gs = list((lambda: i) for i in range(2)); print([f() for f in fs], [f() for f in gs])
g = (i for i in range(3)); print(g.__name__, g.__qualname__, g.gi_code.co_varnames, g.gi_frame.f_locals.keys(), g.gi_code.co_argcount); next(g); print(sorted(g.gi_frame.f_locals))
print(sum(i for i in range(4)), max((i for i in [3, 1]), default=0), dict((k, k) for k in 'ab'), sorted((i for i in [2, 1]), reverse=True), ''.join(c for c in 'abc' if c != 'b'), tuple(i for i in ()), set(i % 2 for i in range(5)), any(i for i in [0, 1]), all(i for i in []), list((i, j) for i in range(2) for j in range(i + 1)), list(zip((a for a in 'xy'), (b for b in 'zw'))))
def primes(): return list(p for p in range(2, 20) if all(p % d for d in range(2, p)))
print(primes())
def chain():
    g = (i for i in range(10)); g = (i * 2 for i in g if i % 2); g = (i + 1 for i in g)
    return list(g)
print(chain())
n = 2; g = (i * n for i in range(3)); n = 10; print(list(g))
def f(): 
    m = 2; g = (i * m for i in range(3)); m = 10; return list(g)
print(f())
g = (i for i in (j for j in [1, 2])); print(next(g), list(g), list(g))
g = ((yield_ := i) for i in [7]); print(next(g), yield_)
g = (i for i in [1]); t(lambda: g.send(1)); print(g.send(None)); t(lambda: g.throw(KeyError('k'))); t(lambda: next(g))
t(lambda: list(1 / x for x in [1, 0])); t(lambda: next(iter(()) and (i for i in [])))
def stop(): raise StopIteration
g = (stop() for _ in 'ab'); t(lambda: next(g)); t(lambda: list(stop() for _ in 'a'))
g = (stop() if i else i for i in range(2)); t(lambda: [*g])
it = iter([1, 2, 3, 4]); print([(a, b) for a in it for b in it], list(it))
t(lambda: (lambda *a: a)(*(i for i in 'ab'))); t(lambda: [*(i for i in 'ab'), *(j for j in 'c')]); a, *b = (i for i in 'xyz'); print(a, b); print(2 in (i for i in [1, 2, 3]), 'end' if 5 not in (i for i in ()) else '')
print(type(i for i in ()).__name__, repr(i for i in ()).split(' at ')[0])
