# Sequence patterns.
def m(x):
    match x:
        case []: return 'empty'
        case [1]: return 'one'
        case [1, 2, *rest]: return 'starts 1 2', rest
        case [first, *_, last] if first == last: return 'same ends', first
        case (a, (b, c)): return 'nested', a, b, c
        case [[x, y], *others]: return 'list first', x, y, others
        case [*init, 'end']: return 'ends', init
        case [a, b, c]: return 'three', a, b, c
        case *all_, : return 'any', all_
        case _: return 'no sequence'
for x in ([], (), [1], [1, 2], (1, 2, 3, 4), [5, 6, 5], [5, (6, 7)], [[1, 2], 3, 4], ['x', 'y', 'end'], [7, 8, 9], (7, 8, 9, 10), 'abc', b'abc', {1: 2}, {1, 2}, range(2), range(5), 5, None, iter([1]), bytearray(b'ab'), [[]]):
    print(str(x)[:25].split(' at ')[0], m(x))
class L(list): pass
class S:
    def __len__(self): return 2
    def __getitem__(self, i): return i
match L([1, 2]):
    case [a, b]: print('subclass', a, b)
match S():
    case [a, b]: print('no')
    case _: print('not registered')
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a, b, c, d)
match ('point', 1, 2):
    case ('point', x, y) | ('pair', y, x): print(x, y)
match [1, 2, 3, 4, 5]:
    case [a, *mid, e]: print(a, mid, e)
match ((1, 2), [3]):
    case ([a, b], (c,)): print(a, b, c)
match [1, 2]:
    case [a, 3]: print('no')
try: print(a)
except NameError: print('unbound')
