# A catalogue of programs that fail when they run, with the traceback of each
import sys
class P:
    attribute = 1
    def method(self, a, b=2, *, key): return a
    def __repr__(self): return "<P>"
    def _hidden(self): pass
class Slots: __slots__ = ("first", "second")
p, value, items, text, table = P(), 3, [1, 2, 3], "text", {"a": 1}
def two(a, b): return a + b
def named(first, *, option=1): return first
def failing(): raise ValueError("inner")
def chained():
    try: failing()
    except ValueError as e: raise KeyError("outer") from e
def in_handler():
    try: failing()
    except ValueError: return undefined_name
def from_none():
    try: failing()
    except ValueError: raise TypeError("alone") from None
def in_finally():
    try: failing()
    finally: items.nope
def generator():
    yield 1
    raise RuntimeError("in generator")
def stops():
    yield next(iter(()))
def recursion(n): return recursion(n + 1)
def local_first():
    print(later)
    later = 1
def closure():
    def inner(): return free
    if not items: free = 1
    return inner()
def nested(n): return nested(n - 1) if n else 1 // n
class Bad:
    def __init__(self): raise ValueError("in __init__")
class Str(Exception):
    def __str__(self): raise TypeError("no text")
class Own(Exception): pass
def noted():
    e = Own("with notes"); e.add_note("first\nsecond"); e.add_note("third"); raise e
def group():
    raise ExceptionGroup("several", [ValueError(1), ExceptionGroup("inner", [KeyError("k"), noted_error()])])
def noted_error():
    e = TypeError("t"); e.add_note("a note"); return e
CASES = [
    lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 0 ** -1, lambda: divmod(1, 0), lambda: 1.5 % 0, lambda: 0.0 ** -1,
    lambda: undefined, lambda: valeu, lambda: pint("x"), lambda: p.atribute, lambda: p.methud(1), lambda: items.apend(1), lambda: text.uper(), lambda: table.kyes(), lambda: Slots().third, lambda: Slots().first,
    lambda: None.x, lambda: (1).foo, lambda: int.foo, lambda: sys.argvv, lambda: sys.nothing, lambda: P.atribute, lambda: p.hidden,
    lambda: items[5], lambda: items["a"], lambda: items[1.5], lambda: table["b"], lambda: table[[]], lambda: text[10], lambda: text["a"], lambda: (1, 2)[3], lambda: value[0], lambda: None[0], lambda: two[0], lambda: {1}[0], lambda: b"a"[4],
    lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: "a" - "b", lambda: "a" * "b", lambda: None + 1, lambda: {} | 3, lambda: -"a", lambda: ~1.5, lambda: 1 << -1, lambda: 1 @ 2, lambda: [1] < 3, lambda: None < None, lambda: 1 in 2, lambda: "a" % 3, lambda: "%d" % "x",
    lambda: two(1), lambda: two(1, 2, 3), lambda: two(1, c=2), lambda: two(1, a=2), lambda: named(1, 2), lambda: named(), lambda: named(1, opton=2), lambda: p.method(1), lambda: p.method(), lambda: p.method(1, 2, 3, key=1), lambda: two(*1), lambda: two(**1), lambda: two(**{1: 2}), lambda: two(*[1], **{"a": 1}),
    lambda: value(), lambda: None(), lambda: "a"(), lambda: len(), lambda: len(1), lambda: len(1, 2), lambda: len(x=1), lambda: int("x"), lambda: int("1", 99), lambda: int([]), lambda: float("x"), lambda: ord("ab"), lambda: chr(-1), lambda: range(1.5), lambda: range(1, 2, 0), lambda: list(1), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: iter(1), lambda: next(iter([])), lambda: sum(["a"]), lambda: max([]), lambda: sorted([1, "a"]), lambda: open("/no/such/file"), lambda: hash([]), lambda: {[]: 1}, lambda: isinstance(1, 1), lambda: issubclass(1, int), lambda: getattr(1), lambda: setattr(1, "a", 2), lambda: pow(2, -1, 4), lambda: bytes([256]), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: "a".join([1]), lambda: "a".index("b"), lambda: [].pop(), lambda: {}.popitem(), lambda: [].remove(1), lambda: (1,).index(2), lambda: "{}".format(), lambda: "{a}".format(), lambda: format(1, "zz"), lambda: f"{1:s}", lambda: eval("1 +"), lambda: eval("undefined"), lambda: exec("import nothing_here"), lambda: __import__("no.such.module"), lambda: compile("x", "f", "bad"), lambda: super().x, lambda: type("X", (int, str), {}), lambda: type("X", (1,), {}), lambda: object(1), lambda: P(1), lambda: Bad(), lambda: abs("a"), lambda: round("a"), lambda: bin(1.5), lambda: zip(1), lambda: map(), lambda: list(zip([1], [1, 2], strict=True)), lambda: input(1, 2), lambda: memoryview(1), lambda: "abc".split(""), lambda: "a".zfill("b"), lambda: int.from_bytes(b"a", "middle"), lambda: (-1).to_bytes(1, "big"), lambda: (256).to_bytes(1, "big"), lambda: complex("x"), lambda: slice(), lambda: "x".center(), lambda: setattr(p, 1, 2), lambda: delattr(p, "nope"), lambda: vars(1), lambda: breakpoint if False else globals()["nope"],
    failing, chained, in_handler, from_none, in_finally, lambda: list(generator()), lambda: list(stops()), lambda: recursion(0), local_first, closure, lambda: nested(6), lambda: Bad(), noted, group, lambda: [x / 0 for x in items], lambda: {k: v.nope for k, v in table.items()}, lambda: sum(1 / x for x in (1, 0)), lambda: sorted(items, key=lambda x: x.nope), lambda: list(map(failing, items)),
]
def statements(n):
    global value
    if n == 0: a, b = 1
    if n == 1: a, b = 1, 2, 3
    if n == 2: a, *b, c = 1,
    if n == 3: [a, b] = "x"
    if n == 4: items[0:2:2, 1] = 3
    if n == 5: text[0] = "x"
    if n == 6: del text[0]
    if n == 7: p.attribute.x = 1
    if n == 8: int.x = 1
    if n == 9: assert value == 4, "message"
    if n == 10: assert value == 4
    if n == 11: raise value
    if n == 12: raise ValueError from 3
    if n == 13: raise
    if n == 14: import nothing_at_all
    if n == 15: from sys import nothing
    if n == 16: from sys import argvv
    if n == 17:
        with value: pass
    if n == 18:
        for x in value: pass
    if n == 19:
        for a, b in items: pass
    if n == 20:
        try: failing()
        except value: pass
    if n == 21: Slots().third = 1
    if n == 22: raise Str("x")
    if n == 23: raise SystemExit(3) if False else KeyError((1, 2))
    if n == 24: items[9] = 1
    if n == 25: del table["zz"]
    if n == 26: del undefined
    if n == 27: value.real = 1
    if n == 28:
        match value:
            case int(1, 2): pass
    if n == 29: value += "a"
    if n == 30: return two(1,
                           two(2,
                               "3"))
    if n == 31: return (items[0] + items[1] +
                        text[0])
    if n == 32: return p.attribute.real.imag.nope
    if n == 33: return table["a"]["b"]["c"]
    if n == 34: raise type("Made", (Exception,), {"__module__": "elsewhere"})("text")
    if n == 35: raise OSError(2, "No such thing", "file.txt")
    if n == 36: raise UnicodeDecodeError("utf-8", b"abc", 1, 2, "reason")
    if n == 37: raise KeyError("multi\nline")
    if n == 38: raise ValueError("multi\nline")
    if n == 39: raise StopIteration(3)
    if n == 40: raise ImportError("m", name="n", path="p")
    if n == 41: raise AttributeError("plain")
    if n == 42: raise Exception
    if n == 43: raise Exception(1, 2)
    if n == 44: raise SyntaxError("made", ("f.py", 3, 5, "abc def\n"))
    if n == 45: raise BaseExceptionGroup("g", [KeyboardInterrupt()])
count = 0
for case in CASES + [lambda n=n: statements(n) for n in range(46)]:
    count += 1
    try:
        case()
    except BaseException:
        t, e, tb = sys.exc_info()
        sys.excepthook(t, e.with_traceback(tb.tb_next), tb.tb_next)
    else:
        print(count, "did not fail")
print(count, "programs")
