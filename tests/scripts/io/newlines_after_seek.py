# A seek to the start or to the end forgets which kinds of newlines were met; one to the middle doesn't.
import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "f")
with open(path, "wb") as f:
    f.write(b"one\ntwo\r\nthree\rfour")
for encoding in "utf-8", "latin-1", "utf-8-sig":
    with open(path, encoding=encoding) as f:
        f.read()
        print(f.newlines)
        f.seek(4)
        print("to the middle", f.newlines)
        f.seek(0)
        print("to the start", f.newlines)
        f.read()
        f.seek(0, 2)
        print("to the end", f.newlines)
os.remove(path)
os.rmdir(os.path.dirname(path))
