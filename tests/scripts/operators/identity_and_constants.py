"""Identity of constants, small ints, empty containers; `is` with literals warns; chained comparisons; short circuits."""
import sys
a = 256; b = 256; print(a is b, (a + 0) is (b + 0), -5 is not -6 if False else True)
def f(): return 1000, 1000, 'abc', 'abc', (1, 2), (1, 2), 1.5, 1.5, b'x', b'x'
r = f(); print(r[0] is r[1], r[2] is r[3], r[4] is r[5], r[6] is r[7], r[8] is r[9], f()[4] is f()[4])
print(() is tuple([]), '' is str(), b'' is bytes(), frozenset() is frozenset(), 'a' is chr(97), 'é' is chr(233), b'a' is bytes([97]), 'ab'[0] is 'a', 'abc'[1:2] is 'b', sys.intern('q w') is sys.intern('q ' + 'w'), None is None, ... is Ellipsis, NotImplemented is NotImplemented, True is (1 == 1), type(None)() is None) if False else None
def consts(): return 2 * 3, 'a' 'b', 'a' + 'b', (1, (2, 3)), -1, 1 << 4, 'x' * 3, not True, 1 if True else 2, [1, 2][0], (1, 2)[1], 10 ** 2, 7 // 2, 7 % 3, 1 + 2j, ~5, 'abc'[1], 5 in (1, 5), 3 in [1, 2], 3 in {1, 2}
print(consts())
for text in ('x is 1', 'x is "a"', 'x is not 1.5', '1 is x', 'x is ()', 'x is (1,)', 'x is []', 'x is None', 'x is True', 'x is ...', 'x is -1', 'x is 1 is y', 'x is b""', 'x is (1 + 1)', 'x is {}', 'x is f"a"', 'assert (1, "m")', 'assert ()', '"a"()', '1[0]', '[1][1, 2]', '(1)(2)', '"a" "b"()', '"\\d"', 'b"\\q"', 'f"\\d{x}"', 'r"\\d"', '"\\400"', '1if x else 2', '0x1for x in y', '1or 2', '1and 2', '0in x', '1_000is x'):
    src = f'import sys\ndef w(*a): print("  W", a[0].__name__ if False else a[1].__name__, a[0])\n'
    try: code = compile(text, '<t>', 'eval' if not text.startswith('assert') else 'exec')
    except SyntaxError as e: print(text, '!', e.msg, e.offset)
    else: print(text, 'compiles')
calls = []
def t(v): calls.append(v); return v
print(t(1) < t(2) < t(3), t(3) < t(2) < t(1), t(1) == t(1) != t(2), t(0) or t(5), t(0) and t(5), not t(0), t(1) < t(2) > t(0), calls); calls.clear()
print(t(1) in [t(1)] in [[1]], t([]) is t(None) is None, (t(0) or t(None)) and t(1), t(1) if t(0) else t(2), calls)
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return [self.n, o.n]
    def __gt__(self, o): return []
    def __eq__(self, o): return NotImplemented
    def __repr__(self): return f'C{self.n}'
print(C(1) < C(2), C(1) < C(2) < C(3), C(1) > C(2) < C(3), C(1) == C(1), C(1) != C(1), (lambda c: c == c)(C(1)))
try: C(1) <= C(2)
except TypeError as e: print(e)
class B:
    def __bool__(self): return 5
class L:
    def __len__(self): return -1
class E:
    def __bool__(self): raise OSError('bool')
for o in (B(), L(), E()):
    for g in (lambda: bool(o), lambda: not o, lambda: o and 1, lambda: 1 if o else 2, lambda: [1 for _ in '1' if o], lambda: o or 2):
        try: print(g())
        except Exception as e: print(type(e).__name__, e)
