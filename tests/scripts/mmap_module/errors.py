# Wrong arguments, constants, what a closed map refuses.
import mmap
import os
import tempfile

fd, path = tempfile.mkstemp()
os.unlink(path)
M = mmap.mmap

def run(text):
    for code in text.strip().split('\n'):
        try:
            if ' = ' in code or code.startswith('del '):
                exec(code, globals())
                print(code)
            else:
                print(code, '->', repr(eval(code, globals())))
        except Exception as e:
            print(code, '->', type(e).__name__, e)


run(r"""
M()
M('x', 1)
M(-1)
M(-1, 0)
M(-1, -1)
M(-1, 10, foo=1)
M(-1, 'x')
M(-1, 10, access=9)
M(-1, 10, access=mmap.ACCESS_READ, prot=1)
M(-1, 10, flags=1, access=1)
M(-1, 10, offset=-1)
M(99, 10)
M(-1, 10, 1, 2, 3, 4, 5, 6)
M(-1, 10, offset=5)
M(-1, 1 << 62)
M(-1, 1 << 70)
M(1 << 40, 10)
sorted(n for n in dir(mmap) if n.isupper())
[getattr(mmap, n) for n in dir(mmap) if n.isupper()]
[n for n in dir(M) if n not in dir(object) and n != '__module__']
mmap.error, M.__mro__
m = M(-1, 10)
m.move(0, 1, 3)
m.flush(1, 2)
m.flush(0, 11)
m.flush(-1)
m.size()
m.resize(20)
len(m)
m.resize(0)
m.resize(-1)
m.madvise(mmap.MADV_NORMAL)
m.madvise(mmap.MADV_DONTNEED, 1, 2)
m.madvise(mmap.MADV_NORMAL, 0, 100)
m.madvise(mmap.MADV_NORMAL, -1)
m.madvise(mmap.MADV_NORMAL, 5000)
m.madvise(mmap.MADV_NORMAL, 0, -1)
m.madvise(9999)
m.madvise()
m.find(sub=b'x')
m.close(x=1)
m + b'x'
m * 2
m.__exit__(None, None, None)
m.closed, repr(m)
len(m)
m[0]
m[1:2]
m[0] = 1
m.read()
m.read_byte()
m.readline()
m.write(b'a')
m.tell()
m.seek(0)
m.size()
m.find(b'a')
m.flush()
m.resize(3)
m.madvise(0)
m.move(0, 0, 0)
m.__enter__()
m.close()
memoryview(m)
list(m)
""")
