# range iterators: __reduce__ names the whole range and how far it is; __setstate__ goes there; __length_hint__ on the way
import copy
import pickle

big = 2 ** 70
for r in (range(5), range(2, 20, 3), range(20, 0, -6), range(0), range(big, big + 4), range(big, 0, -big // 2), range(-big, big, big), range(2 ** 63 - 3, 2 ** 63 + 2)):
    for taken in (0, 1, 2, 9):
        it = iter(r)
        for _ in zip(range(taken), it):
            pass
        function, args, state = it.__reduce__()
        print(type(it).__name__, function is iter, args, state, it.__length_hint__(), list(copy.copy(it)), list(pickle.loads(pickle.dumps(it))), list(it))
for r in (range(5), range(10, 0, -4), range(big, big + 5)):
    for state in (0, 1, 3, -2, 100):
        it = iter(r)
        next(it)
        it.__setstate__(state)
        print(type(it).__name__, state, it.__reduce__()[2], it.__length_hint__(), list(it))
for state in (None, "1", 1.5, big, [], 2j):
    it = iter(range(5))
    try:
        print(it.__setstate__(state), list(it))
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
for state in (None, "1", big, [], 2j):
    it = iter(range(big, big + 5))
    try:
        print(it.__setstate__(state), list(it))
    except TypeError as e:
        print(type(e).__name__, e)
back = reversed(range(3, 30, 4))
next(back)
print(back.__reduce__(), list(back))
