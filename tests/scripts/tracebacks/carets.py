# Carets under the failing part of a line, for one kind of expression after another.
import sys
one, text, items, table, nothing = 1, 'abc', [1, 2], {'k': {'x': 1}}, None
class Point: x = None
def add(a, b): return a + b
def division(): return one + 2 / 0
def attribute(): return Point.x.y.z
def missing_attribute(): return items.nope
def index(): items[5] + items[0]
def key(): return table['k']['y'] + table['k']['x']
def call(): return add(one, text) + add(1, 2)
def not_callable(): nothing(1, 2)
def method(): return text.upper(1).lower()
def builtin(): return len(5) + len(text)
def name(): return [undefined_name for _ in items]
def unary(): return 1 + -text
def comparison(): return one < 2 < text
def membership(): return 1 in one
def unpack(): a, b, c = items
def in_place():
    value = 1
    value += text
def store_item(): one[0] = 2
def store_attribute(): one.attr = 2
def delete_item(): del table['zz']
def delete_attribute(): del Point.zz
def subscript_slice(): return items['a':]
def formatted(): return f'value: {one / 0} and {text}'
def conditional(): return 1 if one / 0 else 2
def boolean(): return one and text.missing and nothing
def raising(): raise ValueError('on purpose') from KeyError('cause')
def asserting(): assert one == 2, 'not equal'
def importing(): import no_such_module_anywhere
def looping():
    for item in nothing: pass
def starred(): return add(*nothing)
def with_block():
    with nothing: pass
def lambda_call(): return (lambda v: v.a)(one)
def deep(): return add(add(1, 2), add(3, add(4, text)))
def parenthesised(): return (one + 1) / (one - 1)
def power(): return 0 ** -1
def over_lines(): return (one +
                          2 +
                          text)
def call_over_lines(): return add(
    1,
    text
)
for f in [v for v in list(globals().values()) if type(v) is type(add) and v is not add]:
    try: f()
    except Exception: sys.excepthook(*sys.exc_info())
    else: print(f.__name__, 'did not fail')
