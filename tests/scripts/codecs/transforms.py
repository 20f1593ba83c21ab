# codecs from bytes to bytes and from text to text: only by codecs.encode and codecs.decode, never by the methods
import codecs

DATA = b"Krait\x00\xff \t=\nspam and eggs" * 3
for name in ("hex", "base64", "zlib", "quopri", "uu", "hex_codec", "base64_codec", "zip", "quoted-printable", "BASE-64"):
    packed = codecs.encode(DATA, name)
    print(name, packed[:60] if "z" not in name[:3] else len(packed) < len(DATA), codecs.decode(packed, name) == DATA)
print(codecs.encode("Hello, Wörld!", "rot13"), codecs.decode("Uryyb", "rot-13"), codecs.lookup("rot13").name)
for name in ("hex", "rot13", "zlib", "base64", "uu"):
    info = codecs.lookup(name)
    print(info.name, info._is_text_encoding, len(info), info.encode is info[0])
    for function in (lambda: "abc".encode(name), lambda: b"abc".decode(name), lambda: bytearray(b"x").decode(name), lambda: str(b"abc", name), lambda: bytes("a", name)):
        try:
            print(function())
        except LookupError as e:
            print(e)
for function, o, name in ((codecs.encode, "a", "hex"), (codecs.decode, b"abc", "hex"), (codecs.decode, b"zz", "hex"), (codecs.encode, 5, "rot13"), (codecs.decode, b"xx", "zlib"), (codecs.decode, b"abc", "uu"),
                          (codecs.encode, b"a", "rot13"), (codecs.encode, None, "base64"), (codecs.decode, "a", "base64")):
    try:
        print(function(o, name))
    except Exception as e:
        print(type(e).__name__, e, "|", type(e.__cause__).__name__, e.__cause__)
for errors in ("ignore", "replace"):
    try:
        codecs.encode(b"a", "hex", errors)
    except AssertionError as e:
        print("AssertionError", e)
encoder = codecs.getincrementalencoder("hex")()
print(encoder.encode(b"a"), encoder.encode(b"bc", True), encoder.getstate())
compressor, decompressor = codecs.getincrementalencoder("zlib")(), codecs.getincrementaldecoder("zlib")()
parts = [compressor.encode(b"aaa" * 100), compressor.encode(b"b", True)]
print(decompressor.decode(parts[0]) + decompressor.decode(parts[1], True) == b"aaa" * 100 + b"b")
try:
    codecs.getincrementalencoder("zlib")("ignore")
except AssertionError:
    print("only strict")
