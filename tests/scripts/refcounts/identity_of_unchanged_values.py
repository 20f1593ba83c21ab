# Which operations give the very same immutable object back.
s = 'hello world!'[:7] + 'x' * 3
b = b'hello world!'[:7] + b'x' * 3
t = tuple([1, 2, 3])
f = frozenset([1, 2])
n, x, c = 10 ** 20, 1.5, 1j
TESTS = '''
str(s) f'{s}' format(s) ''.join([s]) s[:] s*1 s+'' ''+s s.strip() s.replace('q','r') s.ljust(1) s.zfill(1) s.center(2) s.expandtabs() s.removeprefix('q')
s.removesuffix('q') s.partition('q')[0] s.rpartition('q')[2] s.split('q')[0] s.rsplit('q')[0] s.splitlines()[0] f'{s!s}' f'{s:}' s.lstrip() s.rstrip('q')
s.__str__() s.__format__('') s.rjust(0) s[0:100] s[::1] s[::] s.upper() s.lower() s.encode().decode()
bytes(b) b[:] b*1 b+b'' b''+b b.strip() b.replace(b'q',b'r') b''.join([b]) b.ljust(1) b.partition(b'q')[0] b.split(b'q')[0] b.removeprefix(b'q') b[0:100]
tuple(t) t[:] t*1 t+() ()+t t[0:3] t[::1]
frozenset(f) f.copy()
int(n) +n n.__int__() n.real n.numerator n.conjugate() round(n) n.__index__() n.__trunc__() n.__ceil__()
float(x) +x x.real x.conjugate() complex(c) +c c.conjugate()
'''
for test in TESTS.split():
    value = eval(test)
    base = {'str': s, 'bytes': b, 'tuple': t, 'frozenset': f, 'int': n, 'float': x, 'complex': c}[type(value).__name__]
    print(test, value is base)
