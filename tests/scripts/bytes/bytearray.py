# bytearray changes in place.
a = bytearray(b'hello')
a[0] = 72
a.append(33)
a.extend(b' w')
a += b'x'
print(a, len(a), bytes(a), a == b'Hello! wx', a[1:3], type(a[1:3]).__name__)
a[1:3] = b'EELLL'; print(a)
del a[0]; del a[-2:]; print(a)
a.insert(0, 97); print(a, a.pop(), a.pop(0), a)
a.remove(ord('L')); a.reverse(); print(a, a.upper(), a.find(b'E'), a.count(b'L'))
a[:6:2] = b'...'; print(a)
a *= 2; print(a, a.copy() is a, a.clear(), a)
print(bytearray(3), bytearray('é', 'utf-8'), bytearray([1, 2]), bytearray.fromhex('0aff'), bytearray(b'a') + b'b', b'a' + bytearray(b'b'), type(b'a' + bytearray(b'b')).__name__, bytearray(b'ab').join([b'1', bytearray(b'2')]))
b = bytearray(b'abc')
for f in (lambda: b.__setitem__(0, 256), lambda: b.__setitem__(0, 'a'), lambda: b.append('a'), lambda: b.append(-1), lambda: b.pop(10), lambda: bytearray().pop(), lambda: b.remove(1), lambda: hash(b), lambda: b.__setitem__(slice(0, 3, 2), b'abc'), lambda: b.extend('a'), lambda: b.extend([1, 'a']), lambda: b.__setitem__(9, 1), lambda: b.insert('a', 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(b, list(b), bytearray(b'x') in [b'x'], b.hex(' '), b.decode(), sorted(b), min(b), bytearray(b'\x00\xff')[1])
