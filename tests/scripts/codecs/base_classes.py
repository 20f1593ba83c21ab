# the abstract classes of codecs: what they hold, what they refuse, and the buffered ones with a method of one's own
import codecs


def show(label, function):
    try:
        print(label, function())
    except Exception as e:
        print(label, type(e).__name__, e)


for kind in (codecs.IncrementalEncoder, codecs.IncrementalDecoder, codecs.BufferedIncrementalEncoder, codecs.BufferedIncrementalDecoder, codecs.Codec):
    c = kind()
    print(kind.__name__, sorted(vars(c).items()), [base.__name__ for base in kind.__mro__])
    for name, args in (("encode", ("",)), ("decode", (b"",)), ("getstate", ()), ("reset", ())):
        show(name, lambda: getattr(c, name)(*args))


class Pairs(codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, data, errors, final):
        taken = len(data) if final else len(data) // 2 * 2
        return data[:taken].decode("ascii", errors).upper(), taken


pairs = Pairs("replace")
print([pairs.decode(part) for part in (b"a", b"bc", b"", b"d\xff")], pairs.getstate(), pairs.decode(b"x", True), pairs.getstate())
pairs.setstate((b"q", 7))
print(pairs.getstate(), pairs.decode(b"r"))
pairs.decode(b"s")
pairs.reset()
print(pairs.getstate())


class Words(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, text, errors, final):
        taken = len(text) if final else text.rfind(" ") + 1
        return text[:taken].encode(), taken


words = Words()
print([words.encode(part) for part in ("on", "e tw", "o thr")], repr(words.getstate()), words.encode("ee", True), words.getstate())
words.setstate("left")
print(words.encode(" "))
words.setstate(0)
print(repr(words.buffer))
for name in ("utf_16_ex_decode", "utf_32_ex_decode"):
    for data in (b"", b"\xff\xfea\0", b"\xfe\xff\0a", b"a\0b", b"\xff\xfe\0\0a\0\0\0"):
        for order in (0, 1, -1):
            show((name, data, order), lambda: getattr(codecs, name)(data, "strict", order))
