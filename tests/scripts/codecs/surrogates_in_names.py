# names of encodings and error handlers with lone surrogates, NULs, other characters; str() and bytearray() look at them first
def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as e:
        print(label, type(e).__name__, e)


for name in ("\ud800", "a\udfffb", "utf\0", "é", "nope", ""):
    label = ascii(name)
    show(label, lambda: "a".encode(name))
    show(label, lambda: b"a".decode(name))
    show(label, lambda: "é".encode("ascii", name))
    show(label, lambda: b"\xff".decode("ascii", name))
    show(label, lambda: str(b"a", name))
    show(label, lambda: bytes("a", name))
    show(label, lambda: bytearray("a", name))
for wrong in (None, 5, b"ascii", ["ascii"]):
    show(wrong, lambda: str(encoding=wrong))
    show(wrong, lambda: str(errors=wrong))
    show(wrong, lambda: str(b"a", encoding=wrong))
    show(wrong, lambda: str("a", errors=wrong))
show("none", lambda: (str(encoding="ascii"), str(errors="x"), str()))
kept = bytearray(b"kept")
for args in ((None, 5), ("a", None), ("a",), ("é", "ascii"), (-1,)):
    show(args, lambda: kept.__init__(*args))
    print(kept)
    kept[:] = b"kept"
