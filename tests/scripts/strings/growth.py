# Building strings bit by bit.
s = ''
for i in range(2000):
    s += chr(97 + i % 26)
print(len(s), s[:30], s[-5:], hash(s))
t = s
t += '!'
print(len(s), len(t), s is t)
def build(n):
    out = ''
    for i in range(n):
        out += str(i) + ','
    return out
print(len(build(1000)), build(10))
u = 'a'
for c in 'é☃🐍':
    u += c
    print(u, len(u), [ord(x) for x in u])
parts = []
for i in range(100): parts.append(str(i))
print(''.join(parts) == ''.join(map(str, range(100))), len(' '.join(parts)))
class A: text = ''
a = A()
for i in range(5): a.text += str(i)
d = {'k': ''}
for i in range(5): d['k'] += str(i)
l = ['']
for i in range(5): l[0] += str(i)
print(a.text, d, l, A.text == '')
