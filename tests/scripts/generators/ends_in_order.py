# When the finally blocks of generators run: dropped, replaced, left by break, never started.
def g(n):
    try: yield n
    finally: print('fin',n)
a=g(1); next(a); a=None; print('after')
for x in g(2): break
print('after for')
it=g(3); next(it); del it; print('deleted')
def f():
    for x in g(4):
        return x
print(f())
def nested():
    try:
        yield from g(5)
    finally: print('outer fin')
n=nested(); next(n); del n
[x for x,_ in zip(g(6), [])]
print('zip done')
next(g(7)); print('tmp')
a,*b=g(8); print(a,b)
