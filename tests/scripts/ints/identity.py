# Small ints are shared; larger ones made at run time aren't.
def made(n): return int(str(n))
print([n for n in range(-10, 300) if made(n) is made(n)] == list(range(-5, 257)))
a = made(1000)
b = made(1000)
c = a
print(a is b, a == b, a is c, a is not b)
x = 256; y = x + 1; z = y - 1
print(z is x, y is made(257))
i = 300
j = i
i += 1
print(i, j, i is j)
k = i - 1
print(k == j, k is j)
total = 0
seen = []
for n in range(1000, 1005):
    seen.append(n)
    n += 1
    total += n
print(seen, total)
before = id(total)
total += 1
print(id(total) == before)
f = 1.5
g = f
f += 1
print(f, g)
l = [1000, 1000.5]
p = l[0]; p += 5
q = l[1]; q *= 2
print(l, p, q)
