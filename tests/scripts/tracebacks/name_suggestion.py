counter = 1
def f():
    total = 2
    return totl + counter
f()
