"""list.sort with keys that change the list, that fail, with odd comparisons; stability; slice assignment and its errors."""
def run(f):
    try: print(f())
    except Exception as e: print('!', type(e).__name__, e)
l = [3, 1, 2]
def key(x): l.append(x); return x
run(lambda: l.sort(key=key)); print(l)
l = [3, 1, 2]
def key(x): print(l); return -x
l.sort(key=key); print(l)
class C:
    def __init__(self, v, t=''): self.v, self.t = v, t
    def __lt__(self, o): log.append((self.v, o.v)); return self.v < o.v
    def __repr__(self): return f'{self.v}{self.t}'
log = []
c = [C(2, 'a'), C(1, 'b'), C(2, 'c'), C(1, 'd')]; c.sort(); print(c, log); log.clear(); c.sort(reverse=True); print(c, log)
class M:
    def __lt__(self, o): m.clear(); return True
m = [M(), M(), M()]; run(lambda: m.sort()); print(len(m))
class R:
    def __lt__(self, o): raise ZeroDivisionError('lt')
r = [R(), R()]; run(lambda: r.sort()); print(len(r))
def bad(x):
    if x == 2: raise ValueError('key')
    return x
k = [3, 2, 1]; run(lambda: k.sort(key=bad)); print(k)
run(lambda: [1, 'a'].sort()); run(lambda: [None, 1].sort()); run(lambda: [[1], [0], [1, 0]].sort()); run(lambda: [].sort(None)); run(lambda: [].sort(key=None, reverse=0)); run(lambda: [1].sort(key=5)); run(lambda: [].sort(cmp=1)); run(lambda: [1, 2].sort(reverse='x')); run(lambda: [(1, 'a'), (1, 2)].sort()); run(lambda: sorted([float('nan'), 1, 2])[1:]); run(lambda: sorted([(2, 'x'), (1, 'y'), (2, 'a')], key=lambda t: t[0])); run(lambda: sorted(range(10), key=lambda i: i % 3)); run(lambda: sorted('hello', reverse=True)); run(lambda: sorted([True, 2, 0.5, -1])); run(lambda: sorted([b'b', b'a'])); run(lambda: sorted([{1}, {1, 2}, {3}])); run(lambda: sorted([C(3), C(1)], key=lambda c: c.v))
class NI:
    def __lt__(self, o): return NotImplemented
class GT:
    def __gt__(self, o): return True
run(lambda: [NI(), NI()].sort()); run(lambda: len(sorted([GT(), GT()]))); 
class T:
    def __lt__(self, o): return 'truthy'
class TB:
    def __lt__(self, o): return BadBool()
class BadBool:
    def __bool__(self): raise KeyError('bb')
run(lambda: len(sorted([T(), T()]))); run(lambda: sorted([TB(), TB()]))
def sl(text, start=(0, 1, 2, 3, 4)):
    l = list(start)
    try: exec(text, {'l': l})
    except Exception as e: print(text, '!', type(e).__name__, e, l)
    else: print(text, l)
for text in ('l[1:3] = "ab"', 'l[1:1] = [9]', 'l[:] = []', 'l[::2] = "abc"', 'l[::2] = "ab"', 'l[::-1] = "abcde"', 'l[5:] = [7]', 'l[10:20] = [8]', 'l[-2:] = ()', 'l[3:1] = [9]', 'l[1:3] = 5', 'l[::2] = 5', 'l[1:3] = l', 'l[:] = l[::-1]', 'l[::2] = l', 'del l[1:3]', 'del l[::2]', 'del l[::-2]', 'del l[10:]', 'del l[3:1]', 'del l[9]', 'del l[-1]', 'del l["a"]', 'l[9] = 1', 'l["a"] = 1', 'l[1.0] = 1', 'l[None] = 1', 'l[::0] = []', 'l["a":] = []', 'l[1, 2] = 1', 'l += 5', 'l += "xy"', 'l += l', 'l *= 2', 'l *= 0', 'l *= -1', 'l *= "a"', 'l *= 1.5', 'l[1:3] = (x for x in "pq")', 'l[1:3] = {7: 8}', 'l.insert(100, 9)', 'l.insert(-100, 9)', 'l.insert("a", 1)', 'l.insert(1)', 'l.pop(10)', 'l.pop("a")', 'l.pop(-6)', 'l.pop(1.0)', 'l.remove(9)', 'l.index(9)', 'l.index(2, 3)', 'l.index(2, 0, 2)', 'l.index(2, "a")', 'l.extend(5)', 'l.extend(l)', 'l.extend(None)', 'l.append()', 'l.append(1, 2)', 'l.clear(1)', 'l.copy(1)', 'l.count()', 'l.reverse(1)', 'l[0], l[1] = l[1], l[0]', 'l[True] = 9', 'l[10**30] = 1', 'l[:10**30] = [1]', 'l[::10**30] = [1]', 'l[-10**30:2] = []'): sl(text)
class Evil(list):
    def __len__(self): return 100
    def __iter__(self): return iter('evil')
    def __getitem__(self, i): return 'item'
e = Evil([1, 2]); print(e, list(e), [*e], e + [3], e * 2, e[:1], sorted(e), len(e), tuple(e), e == [1, 2], bool(e), ''.join(e)); x = [0]; x[:] = e; print(x); x.extend(e); print(x); x += e; print(x)
class It:
    def __iter__(self): yield 1; l2.append('added'); yield 2
l2 = [0]; l2.extend(It()); print(l2); l2[:] = It(); print(l2)
