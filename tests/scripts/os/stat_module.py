# Module stat, and errno.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
import stat, errno
for mode in (0o100644, 0o40755, 0o120777, 0o104755, 0o102644, 0o41777, 0o10600, 0o20620, 0o60660, 0o140777, 0, 0o7777, 0o101644, 0o106000):
    print(oct(mode), stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), [f.__name__ for f in (stat.S_ISDIR, stat.S_ISCHR, stat.S_ISBLK, stat.S_ISREG, stat.S_ISFIFO, stat.S_ISLNK, stat.S_ISSOCK, stat.S_ISDOOR, stat.S_ISPORT, stat.S_ISWHT) if f(mode)])
print({k: v for k, v in sorted(vars(stat).items()) if isinstance(v, int)})
print({k: v for k, v in sorted(vars(errno).items()) if isinstance(v, int)})
print(sorted(errno.errorcode.items()), errno.errorcode[errno.EAGAIN], errno.errorcode[errno.EOPNOTSUPP])
