def f():
    eval('1 +\n')
f()
