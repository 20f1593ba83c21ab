# return, break and continue in finally blocks and through with statements.
def f1():
    try: return 1
    finally: return 2
def f2():
    for i in range(3):
        try: return i
        finally: continue
    return 'end'
def f3():
    while True:
        try: 1/0
        finally: break
    return 'broke'
def f4():
    try: raise ValueError
    finally: return 'swallow'
def f5():
    x=1
    try: return x
    finally: x=2
def f6():
    for i in range(2):
        try:
            try: raise KeyError(i)
            finally: continue
        finally: print('outer',i)
    return 'f6'
def f7():
    try:
        try: return 'a'
        finally: raise ValueError('b')
    except ValueError as e: return str(e), repr(e.__context__)
def f8():
    l=[]
    for i in range(5):
        try:
            if i==1: continue
            if i==3: break
            l.append(i)
        finally: l.append('f%d'%i)
    else: l.append('else')
    return l
def f9():
    try: return f9.x
    except AttributeError: return 'ae'
    else: return 'else'
    finally: print('fin9')
def f10():
    with CM(): return 'in with'
class CM:
    def __enter__(s): return s
    def __exit__(s,*a): print('exit', a[0], a[1]); return True
def f11():
    for i in range(2):
        with CM(): continue
    for i in range(2):
        with CM(): break
    with CM(): raise KeyError
    return 'f11'
def f12():
    try: pass
    except: pass
    else: return 'else'
    finally: print('finally')
def f13():
    try:
        return (lambda: 1/0)()
    except ZeroDivisionError:
        return 'zde'
    finally:
        print('f13')
for f in (f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11,f12,f13): print(f.__name__, f())
