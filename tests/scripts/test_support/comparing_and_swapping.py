# test.support: objects equal to all or none, attributes and items swapped for a while, captured output.
from test import support
from test.support import ALWAYS_EQ, LARGEST, NEVER_EQ, SMALLEST

for x in (0, None, 'a', [1], float('nan'), NEVER_EQ):
    print(ALWAYS_EQ == x, ALWAYS_EQ != x, NEVER_EQ == x, NEVER_EQ != x, LARGEST > x, LARGEST < x, SMALLEST < x, SMALLEST >= x)
print(NEVER_EQ == NEVER_EQ, NEVER_EQ in [NEVER_EQ], hash(NEVER_EQ))
print(LARGEST > SMALLEST, LARGEST > LARGEST, LARGEST >= LARGEST, SMALLEST < SMALLEST, SMALLEST <= SMALLEST)
for unhashable in (ALWAYS_EQ, LARGEST):
    try:
        hash(unhashable)
    except TypeError as e:
        print(e)


class Box:
    size = 1


box = Box()
with support.swap_attr(box, 'size', 5) as before:
    print(before, box.size)
print(box.size)
with support.swap_attr(box, 'new', 5) as before:
    print(before, box.new)
print(hasattr(box, 'new'))
table = {'a': 1}
with support.swap_item(table, 'a', 2) as a, support.swap_item(table, 'b', 3) as b:
    print(a, b, table)
print(table)
try:
    with support.swap_item(table, 'a', 9):
        raise KeyError('inside')
except KeyError as e:
    print(e, table)
items = [1, 2]
with support.patch_list(items):
    items.append(3)
    print(items)
print(items)
with support.captured_stdout() as out, support.captured_stderr() as err:
    import sys
    print('hello')
    print('oops', file=sys.stderr)
print(repr(out.getvalue()), repr(err.getvalue()))
with support.captured_stdin() as text:
    text.write('a line\n')
    text.seek(0)
    print(input())
print(support.sortdict({2: 'b', 1: 'a'}), support.collision_stats(10, 3))
m = support.Matcher()
print(m.matches({'msg': 'a long text', 'n': 1}, msg='long', n=1), m.matches({'msg': 'x'}, msg='y'), m.matches({}, n=1))
