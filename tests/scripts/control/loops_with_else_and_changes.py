# for and while: else, break, continue, targets that stay, sequences changed while they run, nested exits, odd iterables.
def show(f, *a):
    try: print(f.__name__, f(*a))
    except Exception as e: print(f.__name__, type(e).__name__, e)
def target_stays():
    for x in [1, 2]: pass
    return x
def target_unbound():
    for x in []: pass
    return x
def target_changed():
    r = []
    for x in range(3): r.append(x); x = 10
    return r, x
def attr_target():
    class O: pass
    o = O(); l = [0, 0]
    for o.x in range(2): pass
    for l[0], l[1] in [(1, 2), (3, 4)]: pass
    d = {}
    for d[len(d)] in 'abc': pass
    for (a, *b), c in [((1, 2, 3), 4)]: pass
    return o.x, l, d, a, b, c
def list_grows():
    l = [1]; n = 0
    for x in l:
        n += 1
        if n < 5: l.append(x + 1)
    return l
def list_shrinks():
    l = [1, 2, 3, 4, 5, 6]; r = []
    for x in l: r.append(x); l.remove(x)
    return r, l
def list_rebound():
    l = [1, 2, 3]; r = []
    for x in l: l = []; r.append(x)
    return r
def dict_changes():
    d = {1: 1}
    for k in d: d[k + 1] = 1
def dict_same_size():
    d = {1: 1, 2: 2}; r = []
    for k in d: r.append(k); d[k] = 9
    for k in d: del d[k]; d[k + 10] = 1; r.append(k); break
    return r, d
def dict_replaced():
    d = {1: 1, 2: 2}
    for k in d: del d[k]; d[k + 10] = 1
def set_changes():
    s = {1, 2}
    for x in s: s.add(x + 10)
def else_runs(n):
    for i in range(n):
        if i == 2: break
    else: return 'else', n
    return 'broke', i
def while_else(n):
    while n:
        n -= 1
        if n == 5: break
    else: return 'else', n
    return 'broke', n
def nested_break():
    r = []
    for i in range(3):
        for j in range(3):
            if j == 1: break
            r.append((i, j))
        else: r.append('inner else')
        if i == 1: continue
        r.append(i)
    else: r.append('outer else')
    return r
def else_break():
    for i in range(2):
        for j in range(2): pass
        else: break
    else: return 'no'
    return i, j
def else_continue():
    r = []
    for i in range(2):
        while False: pass
        else: continue
        r.append(i)
    return r
def finally_continue():
    r = []
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            r.append(i)
        finally: r.append(f'f{i}')
    else: r.append('else')
    return r
def return_in_loop():
    for i in (1, 2):
        try: return i
        finally: i = 9
def override():
    for i in range(3):
        try: return 'first'
        finally: break
    return 'after', i
def override2():
    for i in range(3):
        try: 1 / 0
        finally: continue
    return i
def exception_in_next():
    def g(): yield 1; raise ValueError('in gen')
    r = []
    try:
        for x in g(): r.append(x)
        else: r.append('else')
    except ValueError as e: r.append(str(e))
    return r
def exception_in_body():
    for x in (y for y in [0]): x / x
def while_true_return():
    while True:
        while True: return 'deep'
def while_walrus():
    it = iter([1, 2, 0, 3]); r = []
    while (x := next(it)): r.append(x)
    return r, x, next(it)
def while_cond_raises():
    l = [1]
    while l.pop(): pass
def zip_uneven():
    a = iter([1, 2, 3]); b = iter('xy')
    return [p for p in zip(a, b)], list(a)
def enumerate_start(): return [(i, x) for i, x in enumerate('ab', 5)], list(enumerate('a', -1)), list(enumerate('ab', 10**20))
def str_loop(): return [c for c in 'a\u00e9\U0001f600'], [b for b in b'ab']
def range_vars(): return [list(range(*a)) for a in ((0,), (3,), (1, 3), (3, 1), (3, 0, -1), (0, 10, 4), (-3,), (5, 5), (2**64, 2**64 + 2))]
def del_target():
    for x in [1, 2]: del x
    try: return x
    except UnboundLocalError as e: return str(e)
def loop_var_closure(): return [f() for f in [lambda: i for i in range(3)]]
def global_target():
    global gt
    for gt in 'ab': pass
    return gt
def single_line():
    r = []
    for i in range(2): r.append(i); r.append(-i)
    while len(r) < 6: r.append('w'); r.append('v')
    return r
def iter_of_self():
    it = iter(range(6)); r = []
    for a in it:
        for b in it: r.append((a, b)); break
    return r
def tuple_iterable():
    r = []
    for x in 1, 2, *'ab', (3,): r.append(x)
    for x, in [(1,), (2,)]: r.append(x)
    for x in (): r.append('never')
    return r
def not_iterable():
    for x in 5: pass
def unpack_fails():
    for a, b in [(1, 2), (3,)]: pass
for f in [v for v in list(globals().values()) if callable(v) and v is not show and v.__code__.co_argcount == 0]: show(f)
for n in (0, 1, 2, 3, 5): show(else_runs, n)
for n in (0, 3, 7): show(while_else, n)
