# Streams of every kind, structs and arrays; allocations fail on the way.
import _io as io, _struct as struct, array


def text():
    b = io.BytesIO()
    f = io.TextIOWrapper(io.BufferedWriter(b), "utf-8", newline="\r\n")
    print("line", "höhe", file=f)
    f.flush()
    g = io.TextIOWrapper(io.BufferedReader(io.BytesIO(b.getvalue())), "utf-8")
    line = g.readline()
    g.seek(0)
    return line, g.read(3), g.tell(), list(g)


def memory():
    s = io.StringIO("one\ntwo", newline=None)
    b = io.BytesIO(b"abc")
    with b.getbuffer() as view:
        view[0] = 65
    s.write("x" * 50)
    r = io.BufferedRandom(io.BytesIO(b"0123456789"), 4)
    r.write(b"ab")
    return s.getvalue(), b.read(), r.read(3), r.seek(0), r.peek()


def files():
    with open("/dev/null", "w") as f:
        f.writelines(["a", "b"])
    try:
        open("/no/such/file")
    except FileNotFoundError as e:
        return str(e)


def packed():
    a = array.array("i", [1, 2, 3])
    a.extend(range(4))
    a[1:3] = array.array("i", [9])
    return struct.pack("<hb3s", 1, 2, b"xyz"), struct.Struct(">q").unpack(bytes(8)), a.tolist(), a * 2


for f in text, memory, files, packed:
    print(f())
