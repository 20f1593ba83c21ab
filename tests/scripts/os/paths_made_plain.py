# normpath() and the function of posix below it: slashes, dots and parents, in text of each width and in bytes.
import os.path
import posix

for path in ("", ".", "./", "a/..", "a/../..", "../a", "..//", "a/b/../../..", "./a//b/", "/..", "/../a", "/", "//", "///", "//a", "///a", "//../a",
             "//./a", "/a/b/../c/./d", "a/.../b", "..a/b..", ".a/..", "a/..b/../c", "a\0b/..", "\u00e9/./\u20ac/../x", "\u20ac/..", "\u20ac/../..",
             "\U0001f600//\u00e9", "\u20ac/../\u00e9", "a\udc80/..//x"):
    plain = os.path.normpath(path)
    print(ascii(path), ascii(plain), plain == (posix._path_normpath(path) or "."), plain.isascii())
for path in (b"", b"a/../b", b"//x/.//y/..", b"\xff/./b"):
    print(path, os.path.normpath(path))
for bad in (b"a", 5, None):
    try:
        posix._path_normpath(bad)
    except TypeError as e:
        print(e)
print(posix._path_normpath(path="a//b/"), hash(os.path.normpath("\u20ac/../abc")) == hash("abc"))
