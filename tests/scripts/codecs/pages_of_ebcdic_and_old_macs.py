# encodings of one byte a character that are rarely asked for: every byte of each, its errors, and its use in files
import codecs, io, zlib
names = "cp037 cp1006 cp1026 cp1140 cp273 cp424 cp500 cp720 cp856 cp864 cp875 mac_arabic mac_croatian mac_farsi mac_romanian palmos"
for name in names.split():
    text = bytes(range(256)).decode(name, "replace")
    back = [c for c in sorted(set(text)) if c != "\ufffd"]
    print(codecs.lookup(name).name, zlib.crc32(ascii(text).encode()), len(back), zlib.crc32("".join(back).encode(name)))
print(b"\xc8\x81".decode("ebcdic-cp-be"), "Ab".encode("CP037"), "Ab".encode("037"), codecs.lookup("IBM864").name)
for f in (lambda: "\u20ac".encode("cp037"), lambda: b"\xc0".decode("cp424"), lambda: "a\u20acb".encode("cp500", "xmlcharrefreplace"), lambda: b"\x80\x70".decode("cp424", "ignore")):
    try: print(ascii(f()))
    except UnicodeError as e: print(e)
f = io.TextIOWrapper(io.BytesIO(), "cp500", newline="")
f.write("Aä\nÖ\r\n"); f.seek(0)
print(f.buffer.getvalue(), f.readline(), f.tell(), f.read(1), f.tell(), repr(f.read()))
d = codecs.getincrementaldecoder("cp875")(); print(d.decode(b"\xc1"), d.decode(b"", True), codecs.getreader("palmos")(io.BytesIO(b"a\x80")).read())
