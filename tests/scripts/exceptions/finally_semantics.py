# Nested finally clauses with every way out.
def f(how):
    for i in range(2):
        try:
            try:
                if how == 'return': return 'r'
                if how == 'raise': raise ValueError('v')
                if how == 'break': break
                if how == 'continue': continue
                print('body', end=' ')
            finally:
                print('inner', i, end=' ')
        finally:
            print('outer', i, end=' ')
    return 'normal'
for how in ('', 'return', 'break', 'continue'): print(f(how))
try: f('raise')
except ValueError as e: print(e)
def override():
    try:
        try: return 1
        finally: return 2
    finally: return 3
def keep():
    x = 1
    try: return x
    finally: x = 2
def mutable():
    l = [1]
    try: return l
    finally: l.append(2)
def swallow():
    try: raise ValueError
    finally: return 'swallowed'
def nested_raise():
    try:
        try: raise ValueError(1)
        finally:
            try: raise KeyError(2)
            except KeyError: print('inner handled', end=' ')
    except ValueError as e: return e.args
def loop_return():
    for i in range(5):
        try:
            if i == 3: return i
        finally:
            if i < 3: continue
    return 'none'
def while_else():
    n = 0
    while n < 3:
        try: n += 1
        finally: n += 0
    else: return 'else', n
def in_except():
    try: 1 / 0
    except ZeroDivisionError:
        try: return 'from except'
        finally: print('fin', end=' ')
def with_yield():
    try: yield 1
    finally: yield 2
def deep(n):
    try:
        if n: return deep(n - 1)
        return 'bottom'
    finally: trail.append(n)
trail = []
print(override(), keep(), mutable(), swallow(), nested_raise(), loop_return(), while_else(), in_except(), list(with_yield()), deep(3), trail)
