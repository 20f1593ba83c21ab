# A file as bytes: items, slices, lines, searching, resizing, closing while lent.
import mmap
import os
import tempfile

fd, path = tempfile.mkstemp()
os.unlink(path)
os.write(fd, b'hello world\nsecond line\nthird')

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
m = mmap.mmap(fd, 0)
len(m)
m.size()
repr(m)
m[0:5]
m[0] = 72
m[0] = b'J'
m[0] = 256
m[0] = -1
m[0:5] = b'HELLO'
m[0:5] = b'toolong'
m[::2] = b'x'*15
m[:]
m[::-1]
m[::-2] = b'y'*15
m[100] = 1
m['a'] = 1
m[0:2] = 5
m[0:2] = 'ab'
del m[0]
del m[0:2]
m[0:5] = bytearray(b'hello')
m[True]
m[1.5]
m[:2:0]
m[None]
m.readline()
m.readline()
m.readline()
m.readline()
m.seek(0)
m.find(b'e', 3)
m.rfind(b'e', 3, 10)
m.rfind(b'zz')
m.find(b'lo', -30)
m.find(b'h', 100)
m.find(b'', 100)
m.find(bytearray(b'lo'))
m.find(memoryview(b'lo'))
m.find(b'l', 'x')
m.find(b'l', None)
m.find(b'l', 1, 2, 3)
m.resize(100)
os.fstat(fd).st_size
m.size()
len(m)
m[-5:]
v = memoryview(m)
m.resize(10)
m.close()
v[0]
v[0] = 65
m.__exit__()
v.release()
m.resize(10)
os.fstat(fd).st_size
m[:]
m.flush(0)
m.flush(0, 0)
m.close()
""")
