# Two functions that read alike are two code objects, though they stand in one line; what is compiled twice is one.
a = lambda: 0; b = lambda: 0
print(a.__code__ == b.__code__, a.__code__ is b.__code__, (lambda x: x).__code__ == (lambda x: x).__code__)
n = 0
while (lambda: n < 3)(): n += 1
fs = [lambda: 0 for i in range(2)]
print(fs[0].__code__ is fs[1].__code__, n)
def again():
    try: pass
    finally: return (lambda: 1).__code__
print(len([c for c in again.__code__.co_consts if hasattr(c, 'co_name')]), again() is again())
def f(**k):
    while (lambda: k)(): return lambda: k
def bad(x=lambda: y): return x()
for g in (lambda: bad(), lambda: [undefined_name for q in (1,)]):
    try: g()
    except NameError as e: print(e)
pairs = compile('f(lambda a, b: 0); f(lambda a, b: 0); f(lambda a: a); f(lambda a: a)', 'pairs', 'exec')
codes = [c for c in pairs.co_consts if hasattr(c, 'co_name')]
print(len(codes), [c == d for c in codes for d in codes], len(set(codes)), codes[0].replace() == codes[0])
many = compile('f(' + 'lambda: 0, ' * 2000 + ')', 'many', 'exec')
print(len(set(many.co_consts)))
