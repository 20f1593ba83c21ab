# try, except, else, finally: who runs when.
def f(x):
    try:
        print('try', end=' ')
        if x == 1: raise ValueError('v')
        if x == 2: raise KeyError('k')
        if x == 3: return 'returned'
        if x == 4: raise OSError('o')
    except ValueError: print('except ValueError', end=' ')
    except (KeyError, TypeError) as e: print('except', repr(e), end=' ')
    else: print('else', end=' ')
    finally: print('finally', end=' ')
    return 'end'
for i in range(4): print(f(i))
try: f(4)
except OSError as e: print('outside', e)
try:
    try: 1 / 0
    except ValueError: print('wrong')
    finally: print('finally')
except ZeroDivisionError: print('right')
try: raise Exception
except: print('bare')
try: raise KeyError('a', 'b')
except LookupError as e: print(e, e.args, type(e).__mro__[1].__name__)
def g():
    try: return 'try'
    finally: print('before return', end=' ')
def h():
    try: return 'try'
    finally: return 'finally'
def i():
    for x in range(3):
        try:
            if x == 1: continue
            if x == 2: break
            print(x, end=' ')
        finally: print('f', x, end=' ')
    return 'done'
def j():
    while True:
        try: 1 / 0
        finally: break
    return 'swallowed'
def k():
    for x in range(3):
        try: 1 / 0
        except ZeroDivisionError: continue
        finally: print('k', x, end=' ')
    else: return 'else'
def l():
    try:
        try: raise ValueError('inner')
        finally: raise KeyError('from finally')
    except KeyError as e: return repr(e), repr(e.__context__)
print(g(), h(), i(), j(), k(), l())
classes = ValueError, KeyError
try: raise KeyError
except classes: print('tuple variable')
try: raise ValueError
except (*classes, TypeError): print('starred')
def pick(): print('picked', end=' '); return ZeroDivisionError
try: 1 / 0
except pick(): print('call')
try:
    try: raise ValueError
    except 5: pass
except TypeError as e: print(e)
try:
    try: raise ValueError
    except (int, ValueError): pass
except TypeError as e: print(e)
