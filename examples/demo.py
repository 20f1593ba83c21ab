"""What `make demo` shows: references are counted, cycles are collected, and objects live in pools.

It runs under CPython 3.11 as well, and the counts are the same there.
"""
import gc
import sys
import weakref


def title(text):
    print(f'\n\033[1m{text}\033[0m' if sys.stdout.isatty() else f'\n{text}')
    print('─' * 72)


def step(code, meaning, value=''):
    print(f'  {code:<32} {value!s:<9} {meaning}'.rstrip())


class Node:
    """Something that can refer to others."""

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f'      ✝ {self.name} is destroyed')


def count(thing):
    """References to the thing, without the two that asking takes: a parameter and an argument."""
    return sys.getrefcount(thing) - 2


title('1. A name is a reference, and references are counted')
a = Node('a list of no one')
step("a = Node('a list of no one')", 'one name refers to it', count(a))
b = a
step('b = a', 'two names, one object', count(a))
box = [a, a]
step('box = [a, a]', 'a container refers to it twice', count(a))
box.pop()
step('box.pop()', 'and once less', count(a))
del b, box
step('del b, box', 'back to one', count(a))
step('a = None', 'the last reference goes, and so does the object, at once:')
a = None

title('2. Two objects that refer to each other keep each other alive')
gc.disable()
left, right = Node('left'), Node('right')
left.friend, right.friend = right, left
watch = weakref.ref(left)
step('left.friend = right', 'left is referred to by a name and by right', count(left))
step('right.friend = left', 'right likewise', count(right))
del left, right
step('del left, right', 'no name is left, but each still has one reference')
step('watch() is None', 'nothing was destroyed: counting alone cannot', watch() is None)
step('gc.collect()', 'the collector sees that only they know each other:')
found = gc.collect()
step('', 'objects found to be unreachable', found)
step('watch() is None', 'and the weak reference knows', watch() is None)
gc.enable()

title('3. Objects live in blocks, blocks in pools, pools in arenas')


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


before = sys.getallocatedblocks()
points = [Point(i, i / 2) for i in range(10_000)]
step('points = [Point(i, i / 2) ...]', '10,000 points, their numbers and the list: blocks taken',
     f'{sys.getallocatedblocks() - before:,}')
del points[::2]
step('del points[::2]', 'every second one is gone', f'{sys.getallocatedblocks() - before:,}')
if hasattr(sys, '_debugmallocstats') and sys.implementation.name == 'krait':
    print('\n  The pools now, half empty where the points lie:\n')
    sys.stdout.flush()
    sys._debugmallocstats()
print()
del points
step('del points', 'the rest is back: what remains, this page itself took', f'{sys.getallocatedblocks() - before:,}')
print()
