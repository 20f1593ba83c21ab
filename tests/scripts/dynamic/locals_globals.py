# locals(), globals(), vars(), dir().
def f(a, b=2):
    c = 3
    print(locals())
    d = 4
    l = locals()
    l['a'] = 'changed'
    print(a, sorted(l))
    del c
    return sorted(locals())
print(f(1))
def g():
    x = 1
    def h(): return x, locals()
    return h()
print(g())
class A:
    m = 1
    print(sorted(k for k in locals() if k[0] != '_'))
    locals()['added'] = 2
print(A.added)
print(locals() is globals(), [sorted(locals()) for i in range(1)], (lambda p: locals())(5))
globals()['newg'] = 1; print(newg); del globals()['newg']
try: newg
except NameError as e: print(e)
print(vars(A)['m'], sorted(vars()) == sorted(globals()), vars(type('T', (), {'q': 1})())) 
def gen():
    y = 1
    yield locals()
    z = 2
    yield sorted(locals())
it = gen(); print(next(it), next(it))
def loop():
    for i in range(2): pass
    return [k for k in locals()], 'i' in dir()
print(loop())
print([n for n in dir() if n in ('A', 'f', 'g')], dir(A())[-1], 'append' in dir([]), dir(5)[:2])
for bad in ('vars(5)', 'locals(1)', 'globals(1)', 'vars(1, 2)'):
    try: eval(bad)
    except TypeError as e: print(e)
def shadow(locals_=1):
    global x_made
    x_made = 9
    return locals()
print(shadow(), x_made)
def args(*a, **k): return locals()
print(args(1, z=2), args())
