# StreamReader and StreamWriter with decode() and encode() of one's own; the buffers, read with chars, seek, and attributes of the stream
import codecs
import io


class Writer(codecs.StreamWriter):
    def encode(self, text, errors="strict"):
        return text.upper().encode("ascii", errors), len(text)


class Reader(codecs.StreamReader):
    calls = 0

    def decode(self, data, errors="strict"):
        Reader.calls += 1
        whole = len(data) // 2 * 2
        return data[:whole].decode("ascii", errors)[::-1], whole


out = io.BytesIO()
writer = Writer(out)
writer.write("abc")
writer.writelines(["d", "e\n"])
print(out.getvalue(), writer.tell(), writer.errors)
writer.seek(0)
writer.write("z")
print(out.getvalue())
reader = Reader(io.BytesIO(b"abcde"))
print(reader.read(3), reader.bytebuffer, reader.charbuffer, reader.read(1), reader.read())
reader.seek(0)
print(repr(reader.read()), reader.bytebuffer)
reader.reset()
print(repr(reader.bytebuffer), repr(reader.charbuffer), reader.linebuffer)
plain = codecs.getreader("ascii")(io.BytesIO(b"one\ntwo\r\nthree\rfour"))
print(plain.readline(), plain.linebuffer, repr(plain.charbuffer))
print(repr(plain.read(chars=2)), repr(plain.readline(keepends=False)), list(plain))
for function in (lambda: codecs.StreamReader(io.BytesIO(b"a")).read(), lambda: codecs.StreamWriter(io.BytesIO()).write("a"), lambda: plain.nothing, lambda: next(plain)):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)
with codecs.StreamReaderWriter(io.BytesIO(), codecs.getreader("utf-16"), codecs.getwriter("utf-16")) as both:
    both.write("ab\n")
    both.write("c")
    print(both.stream.getvalue())
    both.seek(0)
    print(both.readline(), both.read(), both.encoding)
print(both.stream.closed)
