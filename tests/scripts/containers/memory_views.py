"""memoryview: casts, formats, assignment, comparison, release, and what it refuses."""
import array
from _cases import cases

cases('''
m = memoryview(bytearray(b'abcdef'))
m[0], m[-1], m[1:3].tobytes(), m[::-2].tolist(), len(m), m.nbytes, m.format, m.itemsize, m.ndim, m.shape, m.strides, m.readonly, m.obj, m.suboffsets, m.contiguous, m[::2].contiguous, m[::2].strides
m[6]
m['a']
m[0] = 65; m[1:3] = b'XY'; m.tobytes()
m[0] = 256
m[0] = 'a'
m[0] = b'a'
m[0] = 1.0
m[0:2] = b'abc'
m[0:2] = 'ab'
m[0:2] = 5
m[::2] = b'123'; m.tobytes()
m[0:2] = array.array('H', [1])
del m[0]
memoryview(b'a')[0] = 1
c = m.cast('H'); c[0], c.tolist(), c.shape, c.format, c.itemsize, len(c)
m.cast('I')
m.cast('x')
m.cast('B', (2, 3)).tolist(), m.cast('B', [3, 2]).shape, m.cast('B', shape=[6]).shape, m.cast('B', (1, 2, 3)).tolist(), m.cast('b', (6, 1)).strides
m.cast('B', (2, 2))
m.cast('B', (0, 6))
m.cast('B', 6)
m.cast('B', (-1, -6))
m.cast('H', (3,)).tolist()
m.cast('H').cast('I')
m[::2].cast('B')
m.cast()
m.cast(5)
m.cast('B', (2, 3))[1, 2], m.cast('B', (2, 3))[0, 0], m.cast('B', (2, 3))[-1, -1]
m.cast('B', (2, 3))[2, 0]
m.cast('B', (2, 3))[0]
m.cast('B', (2, 3))[0, 0, 0]
m.cast('B', (2, 3))[0:1].tolist()
m.cast('B', (2, 3))[0, 0:1]
x = m.cast('B', (2, 3)); x[1, 1] = 0; m.tobytes()
len(m.cast('B', (2, 3))), [*m.cast('B', (2, 3)).shape], m.cast('B', (2, 3)).nbytes
list(m.cast('B', (2, 3)))
m.cast('B', (2, 3)).tobytes(), bytes(m.cast('B', (2, 3))), m.cast('B', (2, 3)) == m.cast('B', (2, 3)), m.cast('B', (2, 3)) == m.cast('B', (3, 2))
[memoryview(bytes(8)).cast(f)[0] for f in 'bBhHiIlLqQnNfd?cP']
d = memoryview(bytearray(8)).cast('d'); d[0] = 1.5; d.tolist(), d.tobytes()
d[0] = 'x'
q = memoryview(bytearray(8)).cast('q'); q[0] = -5; q.tolist()
q[0] = 2**63
q[0] = 1.5
t = memoryview(bytearray(2)).cast('?'); t[0] = 5; t[1] = []; t.tolist()
k = memoryview(bytearray(2)).cast('c'); k[0] = b'z'; k.tolist()
k[0] = 5
k[0] = b'zz'
memoryview(b'abc') == b'abc', memoryview(b'abc') == bytearray(b'abc'), memoryview(b'abc') == 'abc', memoryview(b'abc') != b'abd', memoryview(b'abc')[::-1] == b'cba', memoryview(b'a') == memoryview(b'a')
memoryview(array.array('i', [1, 2])) == array.array('h', [1, 2]), memoryview(array.array('i', [1, 2])) == memoryview(array.array('d', [1, 2])), memoryview(array.array('f', [float('nan')])) == array.array('f', [float('nan')])
memoryview(b'a') < memoryview(b'b')
hash(memoryview(b'abc')) == hash(b'abc'), hash(memoryview(b'abc')[::-1]) == hash(b'cba')
hash(memoryview(bytearray(b'a')))
hash(memoryview(array.array('i', [1])))
memoryview(b'abc').hex(), memoryview(b'abcd').hex(':'), memoryview(b'abcd').hex(':', 2), memoryview(b'abcd')[::2].hex('-'), memoryview(b'abc').toreadonly().readonly, m.toreadonly().readonly
m.tobytes('C'), m.tobytes(order=None), m.cast('B', (2, 3)).tobytes('F'), m.tobytes('A')
m.tobytes('X')
m.tobytes(5)
memoryview(5)
memoryview('a')
memoryview()
memoryview(b'a', b'b')
memoryview(object=b'a').tobytes()
97 in memoryview(b'a'), b'a' in memoryview(b'a'), [*memoryview(b'ab')], list(reversed(memoryview(b'ab'))), memoryview(b'abc').tolist()
memoryview(b'a') + b'b'
memoryview(b'a') * 2
b = bytearray(b'abc'); v = memoryview(b)
b.append(1)
b.clear()
b[0:1] = b'xy'
b[0] = 88; v[0], b
v.release(); b.append(1); b
v.release(), repr(v)[:20]
v[0]
len(v)
v.tolist()
v.obj
v == b, v == v
v.__enter__()
hash(v)
with memoryview(b'ab') as w: x = w[0]
w[0]
w = memoryview(bytearray(b'abcd')); y = w[1:]; w.release()
y.tobytes(), y.release(), repr(w).split(' at ')[0]
z = memoryview(w) if False else memoryview(b'q'); memoryview(z).obj, z.obj
import weakref; r = weakref.ref(z); r() is z
z.nothing = 1
''', globals())
