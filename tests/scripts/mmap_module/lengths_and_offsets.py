# Lengths and offsets that fit the file, and those that do not.
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
m = mmap.mmap(fd, 1000)
m = mmap.mmap(fd, 0, offset=4096)
m = mmap.mmap(fd, 0, offset=100)
m = mmap.mmap(fd, 1, offset=4096)
os.ftruncate(fd, 10000)
m = mmap.mmap(fd, 0, offset=4096)
len(m)
m.size()
repr(m)
m.tell()
m.seek(5)
repr(m)
m.close()
os.ftruncate(fd, 0)
m = mmap.mmap(fd, 0)
m = mmap.mmap(fd, -5)
m = mmap.mmap(fd, length=0)
""")
