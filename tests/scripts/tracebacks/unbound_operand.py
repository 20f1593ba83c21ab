# A local without a value is marked alone, wherever in an expression it stands
import sys, traceback
def plus(x):
    return x + later
    later = 1
def left():
    return later + 1
    later = 1
def compare(x):
    if x < later: pass
    later = 1
def inside(x):
    y = [1, later * 2, x]
    later = 1
def subscript(x):
    x[later]
    later = 1
def attribute(x):
    return later.foo
    later = 1
def method(x):
    return later.foo(x, 1) + 1
    later = 1
def negative(x):
    print(x, -later)
    later = 1
def loop():
    for i in later: pass
    later = 1
def augmented():
    later += 1
def condition(x):
    while x < 5 and later < x: pass
    later = 1
def both(x):
    return later[x] + x[later]
    later = 1
def twice():
    return later + later
    later = 1
for f in plus, left, compare, inside, subscript, attribute, method, negative, loop, augmented, condition, both, twice:
    try:
        f(3) if f.__code__.co_argcount else f()
    except UnboundLocalError as e:
        sys.__excepthook__(type(e), e, e.__traceback__)
        print(*traceback.format_tb(e.__traceback__)[-1:], sep="")
