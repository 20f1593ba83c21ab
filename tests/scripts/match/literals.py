# Literal, value, capture, wildcard and or-patterns, guards.
class Color: RED = 1; BLUE = 'b'
def m(x):
    match x:
        case 0: return 'zero'
        case -1: return 'minus one'
        case 1.5 | 2.5: return 'float'
        case 'a' | 'b' 'c': return 'text'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case 3+4j | -2-1j: return 'complex'
        case Color.RED: return 'never: 1 is True'
        case Color.BLUE: return 'blue'
        case int() | float() as n if n > 100: return f'big {n}'
        case str(s): return f'str {s}'
        case [] | (): return 'empty'
        case y if not y: return f'false {y!r}'
        case _: return 'other'
for x in (0, 0.0, False, -1, 1.5, 2.5, 'a', 'bc', 'b', b'x', None, True, 1, 3+4j, -2-1j, 200, 150.5, 'zzz', [], (), {}, set(), 50, object):
    print(repr(x)[:20], m(x))
def order(x):
    match x:
        case 1: return 'int'
        case True: return 'bool'
print(order(True), order(1), order(1.0), order(2))
match 5:
    case x: print(x)
match = 3; case = match + 1; print(match, case)
match (case): 
    case 4: print('soft keywords')
match match, case:
    case 3, 4: print('tuple subject')
match -1:
    case -1: print('neg')
match 'x':
    case 'y': pass
print('no case matched')
match [1]:
    case [x] if x > 5: print('no')
    case [x] if (y := x * 2): print('guard', y)
print(x)
match x, *[2, 3]:
    case 1, *rest: print(rest)
