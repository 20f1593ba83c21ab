# Anonymous memory as a sequence, a file and a buffer; arguments of the methods.
import mmap
import os
import tempfile

fd, path = tempfile.mkstemp()
os.unlink(path)


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
m = mmap.mmap(fileno=-1, length=5, access=mmap.ACCESS_WRITE)
m[:]
import_ = __import__('weakref').ref(m)
import_() is m
mmap.mmap.__name__
mmap.mmap.__module__
mmap.mmap.__qualname__
mmap.mmap.__hash__ is object.__hash__
m.x = 1
type('S', (mmap.mmap,), {})(-1, 3).x
m < m
__import__('gc').is_tracked(m)
__import__('copy').copy(m)
__import__('pickle').dumps(m)
m.__sizeof__() > 0
list(reversed(m))
m.read_byte()
m.read_byte()
m.write(b'')
m.write(memoryview(b'ab'))
m.tell()
m.write()
m.read(1, 2)
m.read(100)
m.tell()
m.read(-5)
m.seek(-5, 1)
m.seek(-6, 2)
m.seek(5)
m.read(1)
m.seek(1<<70)
m.read(1<<70)
m[1<<70]
m[:1<<70]
m.close(1)
m.tell(1)
m.size(1)
m.flush('x')
m.flush(0,'x')
m.flush(0, 1, 2)
m.madvise('x')
m.madvise(0,0,0,0)
m.resize()
m.resize('x')
m.resize(1, 2)
m.move('a', 1, 2)
m.move(1,2,3,4)
m.move(0, 0, 5)
m.move(0, 1, 5)
m.move(5, 5, 0)
m.move(0, 6, 0)
m.find(b'', 5)
m.find(b'', 3, 1)
m.rfind(b'', 0, 0)
m.rfind(b'')
m.__getitem__(0)
m.__len__()
m.__contains__
mmap.mmap.__iter__
__import__('struct').unpack_from('<H', m, 1)
b''.join([m])
b'x' + m
m.closed
m.closed = 1
with_ = m.__enter__()
int.from_bytes(m, 'big')
__import__('re').search(b'a', m)
hash(m) == hash(m)
__import__('hashlib').md5(m).hexdigest()
bytes(m) == m[:]
m == m[:]
os.write(fd, m)
str(m[:2], 'latin1')
mmap.mmap.closed
mmap.mmap.find
""")
