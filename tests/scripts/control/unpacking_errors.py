"""Unpacking: every target, every wrong number, every object that can't be."""
def run(text, **ns):
    try: exec(text, ns)
    except Exception as e: print(text, '!', type(e).__name__, e)
    else: print(text, {k: v for k, v in ns.items() if k not in ('__builtins__', 'v', 'C')})
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return iter(range(self.n))
class Get:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class Bad:
    def __iter__(self): return 5
class Raises:
    def __iter__(self): raise KeyError('iter')
class NextRaises:
    def __iter__(self): return self
    def __next__(self): raise ZeroDivisionError('next')
def gen():
    yield 1; yield 2; yield 3; print('finished')
for text in ('a, b = v', '[a, b] = v', '(a), = v', 'a, *b = v', '*a, b = v', 'a, *b, c = v', '*a, = v', '(a, (b, c)) = v', 'a, b, c = v', 'for a, b in v: pass', '[] = v', '() = v', 'a, b, *c, d, e = v', 'a = b, c = v', '(a, b), c = v'):
    for v in ((1, 2), [1], (), 'ab', 'abc', {1: 2, 3: 4}, 5, None, It(2), It(5), Get(), Bad(), Raises(), NextRaises(), range(3), [(1, 2)], [[1, 2], [3]], {1, 2}, b'xy', 1.5, len, int, (1, (2, 3)), (x for x in (1, 2))):
        label = type(v).__name__ if type(v).__module__ == '__main__' or callable(v) or 'gen' in type(v).__name__ else v
        ns = {'v': v}
        try: exec(text, ns)
        except Exception as e: print(text, label, '!', type(e).__name__, e)
        else: print(text, label, ['...' if k == 'a' and text[:2] == 'a ' and ' at ' in repr(ns[k]) else ns.get(k, '-') for k in 'abcde'])
a, b, c = gen()
x, *y = gen(); print(y)
try: a, b = gen()
except ValueError as e: print(e)
try: p, q, *r, s, t = 1, 2, 3
except ValueError as e: print(e)
try: p, *r, s = ()
except ValueError as e: print(e)
i = [0, 1]; k = 0
k, i[k] = 1, 9; print(i, k)
l = [1, 2, 3]; l[0], l[1:], l[0] = 5, [6], 7; print(l)
class A: pass
o = A(); o.x, o.y, *o.z = range(5); print(o.__dict__)
d = {}; d['a'], d['b'] = d, 5; print(len(d))
a = b = [1]; a += [2]; print(b); a, b = b, a; print(a is b)
(a, b), [c, *d] = (1, 2), (3, 4, 5); print(a, b, c, d)
for (a, *b), c in [((1, 2, 3), 4)]: print(a, b, c)
print([*range(2), *'ab'], (*[], *()), {*[1], *[1]}, {**{}, **{'a': 1}, 'a': 2})
for text in ('[*5]', '{*5}', '(*None,)', '{**5}', '{**[1]}', 'print(*5)', 'f(**None)', '[*It]', '{**{1: 2}, **None}', 'a, b += 1, 2', '*a = 1', '*a, *b = 1', 'a, b: int = 1, 2', '(*a) = 1', '*a', '[*a] = 1', 'del *a', 'for *a in x: pass', 'return *a', '(a, b) := 1', 'a.b := 1', 'x = *a', 'x = *a,', 'f(*a, *b, c=1, *d, **e, **g)', 'f(**a, *b)', 'f(a=1, b)', 'f(**a, b)', 'f(a=1, a=2)', 'f(a for a in b, c)', 'f(1=2)', 'f(a.b=1)', 'f(None=1)', 'f(*)', 'f(**)'):
    try: compile(text, 's', 'exec'); print(text, 'compiles')
    except SyntaxError as e: print(text, '!', e.msg)
