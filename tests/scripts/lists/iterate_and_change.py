# Changing a list while walking it.
l = [1, 2, 3, 4]
for x in l:
    print(x, end=' ')
    if x == 2: l.remove(1)
print(l)
l = [1, 2, 3]
for x in l:
    if len(l) < 8: l.append(x * 10)
print(l)
it = iter([1, 2])
print(next(it), it.__length_hint__(), next(it), it.__length_hint__(), next(it, 'done'), next(it, 'still'))
l = [1]
it = iter(l)
print(list(it)); l.append(2); print(list(it))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))
l = [1, 2, 3]; r = reversed(l); l.clear(); print(list(r))
l = [0, 1, 2, 3]
for i, x in enumerate(l): l[i] = x * x
print(l)
for i in l: del l[:]
print(l)
l = list(range(5)); l[1:4] = l; print(l)
l[::2] = l[::2][::-1]; print(l)
class Shrink:
    def __eq__(self, o):
        grown.clear()
        return False
grown = [Shrink(), Shrink(), Shrink()]
print(5 in grown, grown)
print([y for x in [[1, 2], [3]] for y in x], [[y * 2 for y in x] for x in [[1], [2, 3]]], [x for x in range(10) if x % 2 if x > 3])
a, *b = [1, 2, 3]; *c, d = 'xyz'; print(a, b, c, d)
