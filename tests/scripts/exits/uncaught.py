def f(x): return g(x) + 1
def g(x): return 10 / x
print(f(5))
print(f(0))
print('never')
