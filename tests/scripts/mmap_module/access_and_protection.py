# What ACCESS_*, PROT_* and MAP_* allow.
import mmap
import os
import tempfile

fd, path = tempfile.mkstemp()
os.unlink(path)
os.write(fd, b'Aello yoyl')

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
m = mmap.mmap(fd, 5, access=mmap.ACCESS_READ)
repr(m)
m[0] = 1
m[0:1] = b'a'
m.write(b'a')
m.write_byte(1)
m.move(0,1,2)
m.resize(3)
memoryview(m).readonly
m.read(2)
m.flush()
m.close()
m = mmap.mmap(fd, 5, access=mmap.ACCESS_COPY)
repr(m)
m[0] = 90
m[:]
os.pread(fd, 5, 0)
m.resize(3)
m.flush()
m.close()
m = mmap.mmap(fd, 5, prot=mmap.PROT_READ)
repr(m)
m[0] = 1
m.close()
m = mmap.mmap(fd, 5, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ|mmap.PROT_WRITE)
repr(m)
m[0] = 90
os.pread(fd, 5, 0)
m.close()
m = mmap.mmap(fd, 5, prot=mmap.PROT_WRITE)
repr(m)
m = mmap.mmap(fd, 5, prot=mmap.PROT_EXEC)
repr(m)
m = mmap.mmap(fd, 5, prot=7)
repr(m)
""")
