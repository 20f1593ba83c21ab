# The order in which the parts of calls, displays, assignments, definitions and statements are evaluated.
def o(x): print(x,end=' '); return x
def f(*a,**k): print(a,k)
f(o(1),*o([2]),o(3),a=o(4),**o({'b':5}),c=o(6))
f(o(1),a=o(2),*o([3]),b=o(4))
f(**{'a':o(1)},b=o(2),*[o(3)]) if 0 else print()
o(f)(o(1),o(2))
x={o('k1'):o('v1'),o('k2'):o('v2'),**o({'z':1}),o('k3'):o('v3')}
class L(list):
    def __getitem__(s,i): print('get',i,end=' '); return list.__getitem__(s,i)
    def __setitem__(s,i,v): print('set',i,v,end=' ')
l=L([1,2,3])
def idx(i): print('idx',i,end=' '); return i
l[idx(0)]=o(9)
l[idx(1)]+=o(5)
o(l)[idx(0)],l[idx(1)]=o(1),o(2)
print()
a=b=l[idx(2)]=o(7)
print(o(1)<o(2)<o(0)<o(9), o(1) and o(0) and o(3), o(0) or o(2) or o(3), o(1) if o(0) else o(2))
l[idx(0):idx(1)]; l[idx(0):idx(1):idx(2)]=o([])
del l[idx(1)] if 0 else l
print(f'{o(1)}{o(2):{o(3)}}')
lambda a=o(1),*,b=o(2): 0
@o
def g(a:o('ann')=o('def'),*,k:o('kann')=o('kdef'))->o('ret'): pass
class C(o(object),metaclass=o(type)): x=o('body')
assert o(1),o(2)
print([o(i) for i in o([1,2]) if o(i)], {o(i):o(-i) for i in (1,2)})
with o(__import__('contextlib').nullcontext(1)) as l[idx(0)]: pass
for l[idx(1)] in o([4]): pass
(y:=o(3)) + o(y)
z:o('ann')=o('val')
l[idx(0)]:o('ann2')=o('v2')
o(C).attr:o('ann3')=o(4)
print()
o(2)**o(3)**o(2); -o(1)+o(2)*o(3); o(1) in o([1]) not in o([2]) if 0 else 0
print(not o(1), o(l)[0])
raise o(ValueError) from o(KeyError())
