# x op= y: new objects for the immutable, the same for the mutable.
def same(before, after): return 'same' if before is after else 'new'
x = y = [1]; x += [2]; print(x, y, same(x, y))
x = y = [1]; x *= 3; print(x, y, same(x, y))
x = y = (1,); x += (2,); print(x, y, same(x, y))
x = y = {1}; x |= {2}; print(x, y, same(x, y))
x = y = {1, 2, 3}; x &= {2, 3, 4}; print(x, y)
x = y = {1, 2, 3}; x -= {2}; print(x, y)
x = y = {1, 2, 3}; x ^= {3, 4}; print(x, y)
x = y = {1: 1}; x |= {2: 2}; print(x, y, same(x, y))
x = y = 'a'; x += 'b'; print(x, y)
x = y = bytearray(b'a'); x += b'b'; print(x, y, same(x, y))
x = 7; x -= 2; x *= 3; x //= 2; x %= 4; x **= 3; print(x)
x = 7; x /= 2; print(x)
x = [1]; x += 'ab'; x += (i for i in range(2)); x += {9: 9}; print(x)
t = ([1], 2)
try: t[0] += [5]
except TypeError as e: print(e, t)
d = {'a': 1}
d['a'] += 10; d['b'] = d.get('b', 0) + 1
print(d)
def side(tag, value):
    print('side', tag)
    return value
l = [1, 2, 3]
side('list', l)[side('index', 1)] += side('value', 5)
print(l)
class A: n = 1
a = A(); a.n += 1; print(a.n, A.n)
try: x = [1]; x += 5
except TypeError as e: print(e)
try: x = {1}; x |= [2]
except TypeError as e: print(e)
