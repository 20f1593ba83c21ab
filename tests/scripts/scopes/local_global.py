# Which name is meant.
x = 'global'
def read(): return x
def write():
    x = 'local'
    return x
def glob():
    global x
    x = 'changed'
    return x
print(read(), write(), x, glob(), x, read())
def unbound():
    try: print(x)
    except UnboundLocalError as e: print(type(e).__name__, e)
    x = 1
    del x
    try: x
    except UnboundLocalError as e: print(e)
    try: del x
    except UnboundLocalError as e: print(e)
unbound()
try: undefined
except NameError as e: print(e, e.name)
try: del undefined
except NameError as e: print(e)
def make():
    global fresh, also
    fresh = 1
    def also(): return 'also'
make(); print(fresh, also())
def loops():
    for i in range(3): pass
    return i
print(loops())
def shadow(len): return len
print(shadow(5), len('ab'))
len = lambda x: 'mine'
print(len([])); del len; print(len([]))
def f():
    global g
    import sys as g
f(); print(g.__name__)
def deleted():
    global x
    del x
deleted()
try: read()
except NameError as e: print(e)
def exc():
    e = 1
    try: 1 / 0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
print(exc())
for i in []: pass
try: j
except NameError as err: print(err)
def maybe(flag):
    if flag: v = 1
    return v
print(maybe(True))
try: maybe(False)
except UnboundLocalError as err: print(err)
