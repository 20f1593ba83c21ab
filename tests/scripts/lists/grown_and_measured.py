# What the loop does itself with lists: append, len, truth, slices with a step, lists of comprehensions whose length is known beforehand.
import sys

thing, items = object(), []
print(items.append(thing), [].append(1), sys.getrefcount(thing), len(items))
items.append(items)
print(sys.getrefcount(items), items[1] is items)
items.clear()


class Counted(list):
    def append(self, item):
        super().append((len(self), item))

    def __len__(self):
        return 100 + super().__len__()

    def __bool__(self):
        return False


counted = Counted()
counted.append('x')
list.append(counted, 'y')
print(len(counted), counted[:], 'true' if counted else 'false', not counted)
for wrong in (lambda: items.append(), lambda: items.append(1, 2), lambda: len(), lambda: len(7), lambda: len(counted, 1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
print([('yes' if value else 'no') for value in ([], [0], '', ' ', (), (0,), {}, {0: 0}, set(), b'', 0.0, None, range(0), range(1))])

events = []


def told(frame, event, argument):
    if event.startswith('c_'):
        events.append((event, argument.__name__))


def watched(values):
    values.append(1)
    return len(values)


sys.setprofile(told)
watched([])
sys.setprofile(None)
print(events)

print('stressed'[::-1], [1, 2, 3][::-1], (1, 2, 3)[::2], b'abc'[2:0:-1], [1, 2, 3, 4][3:0:-2], 'abc'[::1], [1][5::5], ''[::-1])
for wrong in (lambda: 'abc'[::0], lambda: [1]['a'::2], lambda: (1,)[::2.0], lambda: b'a'[None:'b':1]):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)


class Bound:
    def __index__(self):
        items.append('asked')
        return 1


print([1, 2, 3][Bound()::Bound()], items)

source = [1, 2, 3]
print([source.append(n) or n for n in source if len(source) < 9])
source = [1, 2, 3]
print([source.pop() if n == 1 else n for n in source])
rest = iter(source * 2)
next(rest)
print([n for n in rest], [n for n in rest], [[column for column in range(row)] for row in range(4)])
try:
    [1 // (3 - n) for n in range(10 ** 15)]
except ZeroDivisionError as error:
    print(error)
