# A fresh list on the left of + becomes the sum: of all sizes, with a right side that dies or lives on, that is empty, huge, shared.
import sys


class Item:
    pass


item = Item()
for n in 0, 1, 2, 3, 7, 62, 63, 64, 65, 100, 1000:
    right = [item] * n
    one = [item] + right
    none = [] + right
    two = [n, n + 1000] + right
    both = right[:n // 2] + right[n // 2:]
    nested = [item] + [n << 40] * n + [item]
    print(n, len(one), len(none), len(two), both == right, len(nested), one[0] is item, two[:2], sys.getrefcount(item))
    del one, none, two, both, nested, right
print(sys.getrefcount(item))
left = [1 << 40]
print((left + left)[1] is left[0], left[:] + left[:], left)
print([1] + [2] + [3] + [] + [4], [[]] + [[]], ["a"] + ["b"] * 70 == ["a", *["b"] * 70])
for wrong in (1,), None, "a", 2, {}:
    try:
        [1] + wrong
    except TypeError as error:
        print(error)
total = [0]
total += total[:] + [1]
total += [2] + total
print(total)


class Sub(list):
    def __add__(self, other):
        return "sub", list(self), other

    def __radd__(self, other):
        return "from the right", other


print(Sub([1]) + [2], [1] + Sub([2]), [] + Sub())
grown = [5] + [6]
for k in range(100):
    grown.append(k)
print(len(grown), grown[:4], ([7] + grown)[:3])


def emptied(*items):
    l = list(items)
    l.clear() if len(items) > 3 else [l.pop() for _ in items]
    return l


print(emptied(1) + [], emptied() + emptied(1, 2), emptied(1, 2, 3, 4) + [x for x in ()], emptied(1, 2) + [3], [] + emptied(1))
print([x for x in range(9) if x > 9] + [x for x in range(9) if x > 9], [x for x in range(9) if x > 9] + [1])
print(" ".split() + [1][1:], "".split() + [], " ".split() + [2])
