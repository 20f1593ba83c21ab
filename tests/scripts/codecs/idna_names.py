# idna: domain names label by label, what nameprep folds and what it refuses
import codecs
import encodings.idna


def show(label, function):
    try:
        print(label, repr(function()))
    except Exception as e:
        print(label, type(e).__name__, e)


for name in ("", "python.org", "python.org.", "bücher.ch", "BÜCHER.CH", "faß.de", "日本語。jp", "a..b", ".a", "a" * 63, "a" * 64, "a." + "b" * 64, "é" * 60, "xn--é.com", "ｆｕｌｌ．com",
             "a\u00adb.é", "\u2126.gr", "é.com.", "A.B"):
    show(ascii(name), lambda: name.encode("idna"))
for data in (b"", b"python.org", b"xn--bcher-kva.ch", b"xn--bcher-kva.ch.", b"XN--BCHER-KVA", b"xn--", b"xn--a", b"a..b", b"\xff"):
    show(data, lambda: data.decode("idna"))
show("errors", lambda: "é".encode("idna", "replace"))
show("errors", lambda: b"a".decode("idna", "replace"))
show("errors", lambda: "a".encode("idna", "nope"))
for label in ("abc", "Ünï", "ß", "ǆ", "\u00a0", "\u200e", "\ue000", "a\u0627", "\u0627\u0628", "\u06271"):
    show(ascii(label), lambda: encodings.idna.nameprep(label))
show("ToASCII", lambda: encodings.idna.ToASCII("bücher"))
show("ToUnicode", lambda: encodings.idna.ToUnicode("xn--bcher-kva"))
encoder = codecs.getincrementalencoder("idna")()
print([encoder.encode(part) for part in ("bü", "cher.", "c", "h.")], encoder.encode("", True))
decoder = codecs.getincrementaldecoder("idna")()
print([decoder.decode(part) for part in (b"xn--bcher", b"-kva.", b"ch")], decoder.getstate(), decoder.decode(b"", True))
