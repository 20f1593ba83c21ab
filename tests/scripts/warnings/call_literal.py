def f(): return 'not called' (1)
def g(): return [1, 2] [3, 4]
def h(): return 5[0]
print('compiled')
