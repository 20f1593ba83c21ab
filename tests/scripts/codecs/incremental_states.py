# incremental codecs of the built-in encodings: what each piece gives, getstate() on the way, setstate() back
import codecs

PIECES = {"utf-8": "aé€\U0001f600", "utf-8-sig": "xé", "utf-16": "aé\U0001f600", "utf-32": "a€", "utf-16-le": "a\U0001f600", "utf-32-be": "z", "latin-1": "é", "cp1252": "€", "unicode_escape": "a\n€", "raw_unicode_escape": "€\\x"}
for name, text in PIECES.items():
    data = text.encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    print(name, decoder.getstate())
    for i in range(len(data)):
        print("  ", ascii(decoder.decode(data[i:i + 1])), decoder.getstate())
    print("  ", ascii(decoder.decode(b"", True)))
    encoder = codecs.getincrementalencoder(name)()
    print("  ", encoder.getstate(), [(encoder.encode(c), encoder.getstate()) for c in text], encoder.encode("", True))
    encoder.reset()
    print("  ", encoder.getstate(), encoder.encode(text[:1]))
    encoder.setstate(0)
    print("  ", encoder.encode("q"))
for name, data in (("utf-16", b"\xfe\xff\x00a"), ("utf-16", b"ab"), ("utf-32", b"\x00\x00\xfe\xff\x00\x00\x00a"), ("utf-32", b"a\0\0\0"), ("utf-8-sig", b"\xef\xbb\xbf"), ("utf-8-sig", b"\xefx"), ("utf-8", b"\xff")):
    decoder = codecs.getincrementaldecoder(name)("strict")
    try:
        print(name, data, ascii(decoder.decode(data)), decoder.getstate())
    except UnicodeError as e:
        print(name, data, type(e).__name__, e, decoder.getstate())
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print([decoder.decode(bytes([b])) for b in b"a\xffb\xe2\x82"], decoder.decode(b"", True))
decoder.setstate((b"\xe2\x82", 0))
print(decoder.decode(b"\xac"))
