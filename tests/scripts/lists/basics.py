# Lists: making, indexing, slicing.
l = [1, 2, 3, 4, 5]
print(l[0], l[-1], l[1:3], l[:2], l[3:], l[::2], l[::-1], l[-2:], l[10:], l[4:1:-1], l[-100:100], l[:], l[:] is l, l[2:2], l[None:None:2])
l[0] = 10; l[-1] = 50; print(l)
l[1:3] = [20, 30, 35]; print(l)
l[1:1] = 'ab'; print(l)
l[:2] = []; print(l)
l[::2] = [0, 0, 0]; print(l)
l[10:] = (7, 8); print(l)
l[:] = range(6); print(l)
del l[0]; del l[-1]; print(l)
del l[1:3]; print(l)
l[5:0] = [9]; print(l)
l = list(range(10)); del l[::3]; print(l)
del l[::-2]; print(l)
del l[:]; print(l)
print([1, 2] + [3], [1, 2] * 2, 2 * [0], [1] * 0, [1] * -5, [[]] * 2, [1, 2] == [1, 2], [1] != [2], len([1, [2, 3]]), 2 in [1, 2], [] == [], [1, 2] < [1, 2, 3])
print(list(), list('abc'), list((1, 2)), list({1: 2}), list(range(3)), list({5}), list(x for x in 'ab'), list(b'ab'))
m = [1]; m.append(m); print(m, len(m), m[1] is m)
n = [[]]; n[0].append(n); print(n)
l = [1, 2, 3]
for f in (lambda: l[3], lambda: l[-4], lambda: l['a'], lambda: l[1.0], lambda: l.__setitem__(5, 1), lambda: l.__delitem__(9), lambda: l.__setitem__(slice(0, 3, 2), [1]), lambda: l.__setitem__(slice(0, 1), 5), lambda: l + (1,), lambda: l * 'a', lambda: l * 1.5, lambda: list(5), lambda: list(1, 2), lambda: hash(l), lambda: l[::0], lambda: l[1, 2], lambda: l.nope, lambda: list(x=1), lambda: l['a':], lambda: l < 5, lambda: l(), lambda: l.__setitem__('a', 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
