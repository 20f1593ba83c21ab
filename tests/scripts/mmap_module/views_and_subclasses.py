# A map lent to memoryview, struct, re; maps shared between processes; subclasses; weak references; with statements.
import gc
import mmap
import os
import re
import struct
import weakref


class Record(mmap.mmap):
    def __new__(cls, size, title):
        self = super().__new__(cls, -1, size)
        self.title = title
        return self

    def field(self, at):
        return struct.unpack_from('<I', self, at)[0]


r = Record(64, 'numbers')
for i in range(16):
    struct.pack_into('<I', r, 4 * i, i * i)
print(r.title, r.field(0), r.field(12), r.field(60), len(r), isinstance(r, mmap.mmap))
view = memoryview(r).cast('I')
print(view.tolist(), view.readonly)
view[1] = 77
print(r.field(4), r[4:8])
part = view[2:4]
try:
    r.close()
except BufferError as e:
    print(e)
view.release()
part.release()
r.close()
print(r.closed, repr(r))

with mmap.mmap(-1, 4096) as m:
    m.write(b'key=value; other=thing')
    print([match.groups() for match in re.finditer(rb'(\w+)=(\w+)', m)])
    print(m.find(b'other'), m[m.find(b'other'):].rstrip(b'\0'))
    watch = weakref.ref(m)
print(m.closed)
del m
gc.collect()
print(watch() is None)

shared = mmap.mmap(-1, 16)
child = os.fork()
if child == 0:
    shared[0:5] = b'child'
    os._exit(0)
os.waitpid(child, 0)
print(shared[:8])
private = mmap.mmap(-1, 16, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
child = os.fork()
if child == 0:
    private[0:5] = b'child'
    os._exit(0)
os.waitpid(child, 0)
print(private[:8])
for line in iter(shared.readline, b''):
    print(line)
copy = bytearray(shared)
copy[0] = 0
print(shared[0], copy[0], bytes(shared) == shared[:], shared == shared[:])
