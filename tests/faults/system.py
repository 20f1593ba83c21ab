# The system's files, directories and environment; allocations fail on the way.
import posix, errno, binascii


def look():
    names = sorted(e.name for e in posix.scandir("/proc/self/net") if e.is_dir())
    st = posix.stat("/")
    r, w = posix.pipe()
    posix.write(w, b"abc")
    got = posix.read(r, 3), posix.writev(w, [b"x", b"y"]), posix.readv(r, [bytearray(1), bytearray(1)])
    posix.close(r)
    posix.close(w)
    return len(names) < 0, st.st_mode, len(st), got, posix.fspath("p")


def fail():
    for call in (lambda: posix.stat("/no/such"), lambda: posix.rename("/no/a", "/no/b"), lambda: posix.listdir("/no"),
                 lambda: posix.mkdir(5), lambda: posix.execv("/no/such", ["a", "b"])):
        try:
            call()
        except (OSError, TypeError) as e:
            print(type(e).__name__, e)


print(look())
fail()
print(posix.environ is not None, errno.errorcode[2], posix.strerror(2), posix.getcwd() == posix.getcwdb().decode())
print(binascii.hexlify(b"ab", "-"), binascii.a2b_base64(b"YWJj"), binascii.b2a_qp(b"a=b"), binascii.crc32(b"x"))
