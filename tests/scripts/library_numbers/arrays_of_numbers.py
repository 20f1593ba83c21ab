"""array.array: constructors, kinds, methods, comparison, buffers, copies."""
import array
import copy
import pickle
from _cases import cases

A = array.array
cases('''
A('i'), A('i', [1, 2]), A('d', (1.5, 2)), A('b', b'ab'), A('u', 'abc'), A('B', bytearray(b'xy')), A('i', A('d', [])), A('i', range(3)), A('f', A('i', [1, 2])), A('h', {1: 2}), array.typecodes
A()
A('x')
A('ii')
A(5)
A('i', 5)
A('i', 'abc')
A('i', [1.5])
A('i', ['a'])
A('i', None)
A('u', [1])
A('u', ['ab'])
A('u', b'abc')
A('b', [128])
A('b', [-129])
A('B', [256])
A('B', [-1])
A('h', [2**15])
A('H', [2**16])
A('i', [2**31])
A('I', [2**32])
A('I', [-1])
A('l', [2**63])
A('Q', [2**64])
A('Q', [-1])
A('f', [1e39]), A('f', [0.1])[0], A('d', [10**300])
A('d', [10**400])
A('i', [1], 2)
A('i', typecode='i')
a = A('i', [1, 2, 3, 2]); a.append(5), a.count(2), a.index(2), a.index(2, 2), a.pop(), a.pop(0), a.insert(1, 9), a.remove(2), a.reverse(), a.extend([7]), a.extend(A('i', [8])), a.fromlist([1]), a
a.append('x')
a.append()
a.append(2**40)
a.pop(99)
A('i').pop()
a.index(99)
a.remove(99)
a.insert('x', 1)
a.extend([1, 'x'])
a
a.extend(A('d', [1.0]))
a.extend(5)
a.fromlist((1,))
a.fromlist([1, 'x'])
a.tobytes()[:4], a.tolist(), A('i', a.tobytes()) == a, a.typecode, a.itemsize, len(a), a.buffer_info()[1]
a.frombytes(b'abc')
a.frombytes('abcd')
a.fromunicode('x')
u = A('u', 'ab'); u.fromunicode('c\\u20ac'); u.tounicode(), u[3], u.tolist()
a.tounicode()
a[0], a[-1], a[1:3], a[::-1][0], a[::2]
a[99]
a['x']
a[0] = 'x'
a[0] = 7; a[-1] = 8; a[1:2] = A('i', [5, 6]); a[::3] = A('i', a[::3]); a
a[0:1] = [1]
a[0:1] = A('d', [1.0])
a[::2] = A('i', [1])
del a[0]; del a[::2]; a
del a[99]
A('i', [1]) + A('i', [2]), A('i', [1]) * 3, 2 * A('i', [1]), A('i', [1]) * -1
A('i', [1]) + A('d', [2.0])
A('i', [1]) + [2]
A('i', [1]) * 1.5
b = A('i', [1]); b += A('i', [2]); b *= 2; b
b += [1]
A('i', [1, 2]) == A('d', [1, 2]), A('i', [1]) == [1], A('i', [1, 2]) < A('i', [1, 3]), A('i', [1]) < A('i', [1, 0]), A('u', 'a') == A('u', 'a'), A('i') == A('d'), A('i', [1]) != A('i', [1])
A('i') < [1]
1 in A('i', [1]), 1.0 in A('i', [1]), 'x' in A('i', [1]), 'a' in A('u', 'a'), list(A('i', [1, 2])), list(reversed(A('i', [1, 2]))), sum(A('d', [1, 2])), sorted(A('i', [2, 1]))
hash(A('i'))
a = A('h', [1, 256]); a.byteswap(); a, A('d', [1.0]).byteswap()
A('i', [1, 2]).__reduce_ex__(2), A('u', 'a').__reduce_ex__(3)[1][2]
copy.copy(A('i', [1])), copy.deepcopy(A('d', [1.5])), pickle.loads(pickle.dumps(A('Q', [2**63]))), [pickle.loads(pickle.dumps(A(c, [1, 2]), p)) == A(c, [1, 2]) for c in 'bBhHiIlLqQfd' for p in (0, 2, 4)].count(True)
a = A('i', [1, 2]); m = memoryview(a); m[0], m.format, m.itemsize, m.nbytes, m.tolist()
a.append(1)
m[0] = 9; m.release(); a.append(3); a
bytes(A('h', [1])), bytearray(A('b', b'a')), b''.join([A('b', b'x')]), int.from_bytes(A('B', b'ab'), 'big')
class S(A): pass
s = S('i', [1]); s, type(s[:]), type(s + s), type(s * 2), type(copy.copy(s)), s == A('i', [1])
i = iter(A('i', [1, 2])); next(i), type(i).__name__, i.__reduce__()[1], i.__setstate__(5), list(i)
import io; f = io.BytesIO(); A('h', [1, 2]).tofile(f); f.getvalue()
f.seek(0), b.fromfile(f, 1), b[-1]
b.fromfile(f, 5)
b.fromfile(f, -1)
b.fromfile(5, 1)
array.ArrayType is A, A.__module__, A.__name__
''', globals())
