# UTF-7 in pieces: the incremental decoder's state, streams, and codecs.utf_7_decode
import codecs
import io

whole = "a+b é日本\U0001f600-z".encode("utf-7")
print(whole)
decoder = codecs.getincrementaldecoder("utf-7")()
for i in range(len(whole)):
    print(ascii(decoder.decode(whole[i:i + 1])), decoder.getstate())
print(repr(decoder.decode(b"", True)))
decoder.reset()
print(repr(decoder.decode(b"+AG")), decoder.getstate())
try:
    decoder.decode(b"", True)
except UnicodeDecodeError as e:
    print(e, e.object, e.start, e.end)
encoder = codecs.getincrementalencoder("utf-7")()
print([encoder.encode(c) for c in "aé+b"], encoder.getstate(), encoder.encode("", True))
for data in (b"", b"abc", b"+", b"+A", b"+AGE", b"+AGE-", b"x+AGEA"):
    for final in (False, True):
        try:
            print(data, final, codecs.utf_7_decode(data, "strict", final))
        except UnicodeDecodeError as e:
            print(data, final, e)
print(codecs.utf_7_encode("é"), codecs.utf_7_decode(b"+AOk-"))
print(list(codecs.getreader("utf-7")(io.BytesIO("é\nb\nü".encode("utf-7")))))
out = io.BytesIO()
writer = codecs.getwriter("utf-7")(out)
writer.write("é")
writer.write("b")
print(out.getvalue())
