# plain exceptions of a codec are raised anew and say which codec it was; others pass as they are
import codecs


def show(function, *args):
    try:
        print(args, function(*args))
    except Exception as e:
        print(args, type(e).__name__, e, "|", repr(e.__cause__), e.__suppress_context__)


for o in (5, b"a", None, [1]):
    for name in ("utf-8", "latin-1", "ascii", "utf-16", "utf-8-sig", "cp1252", "unicode_escape", "utf-7", "undefined", "charmap", "nope"):
        show(codecs.encode, o, name)
for o in (5, "a", None, [1]):
    for name in ("utf-8", "latin-1", "cp437", "utf-7", "undefined"):
        show(codecs.decode, o, name)


class Two(Exception):
    def __init__(self, a, b):
        super().__init__(a)


class Plain(Exception):
    pass


def raising(error):
    def convert(input, errors="strict"):
        raise error
    return codecs.CodecInfo(convert, convert, name="raising")


noted = ValueError("noted")
noted.extra = 1
KINDS = {"plain": ValueError("boo"), "none": ValueError(), "two": ValueError(1, 2), "number": ValueError(3), "own": Plain("mine"), "init": Two("x", "y"), "dict": noted, "key": KeyError("k"),
         "os": OSError(2, "gone"), "unicode": UnicodeEncodeError("x", "a", 0, 1, "why"), "stop": StopIteration("s")}
codecs.register(lambda name: raising(KINDS[name]) if name in KINDS else None)
for name in KINDS:
    show(codecs.encode, "a", name)
    show(str.encode, "a", name)
    show(codecs.decode, b"a", name)
    show(bytes.decode, b"a", name)
