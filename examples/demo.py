"""What `make demo` shows: counts, cycles, pools.

It runs under CPython 3.11 as well, and the counts are the same there.
"""
import gc
import sys
import weakref


def title(text):
    bold, plain = ('\033[1m', '\033[0m') if sys.stdout.isatty() else ('', '')
    print(f'\n{bold}{text}{plain}')
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
    """References to it, less the two that asking takes."""
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
step('a = None', 'the last one goes, and so does it:')
a = None

title('2. Two objects that refer to each other keep each other alive')
gc.disable()
left, right = Node('left'), Node('right')
left.friend, right.friend = right, left
watch = weakref.ref(left)
step('left.friend = right', 'a name and right refer to it', count(left))
step('right.friend = left', 'right likewise', count(right))
del left, right
step('del left, right', 'no name, but one reference each')
step('watch() is None', 'counting alone cannot', watch() is None)
step('gc.collect()', 'only they know each other:')
found = gc.collect()
step('', 'objects nobody could reach', found)
step('watch() is None', 'the weak reference knows', watch() is None)
gc.enable()

title('3. Objects live in blocks, blocks in pools, pools in arenas')


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def taken():
    return f'{sys.getallocatedblocks() - before:,}'


before = sys.getallocatedblocks()
points = [Point(i, i / 2) for i in range(10_000)]
step('points = [Point(i, i / 2) ...]', 'blocks for 10,000 points', taken())
del points[::2]
step('del points[::2]', 'every second one is gone', taken())
if sys.implementation.name == 'krait':
    print('\n  The pools now, half empty where the points lie:\n')
    sys.stdout.flush()
    sys._debugmallocstats()
print()
del points
step('del points', 'what remains, this page took', taken())
print()
