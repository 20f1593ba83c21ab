# Containers that contain themselves.
l = [1]; l.append(l); print(l, repr(l), str([l]), [l, l])
d = {'a': 1}; d['d'] = d; d['l'] = l; print(d); l.append(d); print(l)
t = ([],); t[0].append(t); print(t, t[0])
class L(list): pass
x = L(); x.append(x); print(x, f'{x}', '%s' % x)
s = {'k': [{}]}; s['k'][0]['s'] = s; print(s)
class R:
    def __init__(self): self.items = [self]
    def __repr__(self): return f'R({self.items})'
try: repr(R())
except RecursionError: print('no end')
a, b = [], []; a.append(b); b.append(a); print(a, b)
print(d.keys(), list(d.values())[0], d == d, l == l, l[1] is l)
try: print(a == b)
except RecursionError as e: print(e)
o = []; o.append({'x': (o, o)}); print(o)
m = {}; m[1] = m.values(); print(m)
