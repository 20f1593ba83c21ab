# Left to right, whatever it is.
def e(x):
    print(x, end=' '); return x
def f(*a, **k): return a, k
e(1) + e(2) * e(3); print()
f(e(1), *[e(2)], e(3), x=e(4), **{'y': e(5)}, z=e(6)); print()
{e('k1'): e('v1'), e('k2'): e('v2')}; print()
[e(1), *[e(2)], e(3)]; print()
l = [0, 0, 0]
l[e(0)], l[e(1)] = e(2), e(1); print()
l[e(0)] = l[e(1)] = e(5); print()
l[e(0)] += e(1); print()
e(l)[e(0):e(2):e(1)]; print()
e(1) < e(2) < e(0) < e(9); print()
e(0) or e(1) and e(2) or e(3); print()
e('then') if e(1) else e('else'); print()
(lambda a=e('d'): a)(); print()
{**{e('a'): e(1)}, e('b'): e(2)}; print()
d = {}
d[e('key')] = e('value'); print(d)
d[e('x')] = d[e('y')] = e('z'); print(d)
class A:
    def __setattr__(self, n, v): print('set', n, v, end=' ')
def a(t):
    print(t, end=' '); return A()
a('first').x = a('second').y = e('val'); print()
del l[e(0)], l[e(0)]; print(l)
assert e(1), e('not reached'); print()
for i in e([1]): print('body', end=' ')
print()
e(print)(e('arg'), end=e('\n'))
print(f'{e(1)}{e(2):{e(3)}}')
(x := e(1)) + (x := e(2)); print(x)
[e((i, j)) for i in e([1, 2]) for j in e([3])]; print()
import sys
return_ = (e(1), e(2))[e(0)]; print(return_)
e('obj').replace(e('o'), e('0')); print()
