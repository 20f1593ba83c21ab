# Small statements in odd company.
pass; pass
1; 'text'; None; ...; [1, 2]; (lambda: 5); {}; x = 5; x
if x: pass; print('same line')
for i in range(2): print(i, end=' '); continue
print()
while x: x -= 5; break
class A: pass; y = 1; z = 2
print(A.y, A.z)
def f(): return
def g(): ...
def h(): 'doc'; return 'value'
print(f(), g(), h(), h.__doc__)
try: pass
except: pass
else: print('ok')
finally: print('fin')
with open(__file__) as fh: pass
print(fh.closed)
lambda: (yield)
(yield_ := 1)
a = b = c = d = []
print(a is d)
a = 1,; b = 2, 3; (c) = 4; [d] = [5]; ((e)) = 6
print(a, b, c, d, e)
if True: f = 1
else: f = 2
print(f, not f, -f, +f, ~f); del f
assert x is not None; print('end', end='.\n')
