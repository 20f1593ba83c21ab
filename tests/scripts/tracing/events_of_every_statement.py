# settrace: which lines of each statement are told, with loops, handlers, with, match, comprehensions and generators.
import sys
def run(f, *a):
    events = []; base = f.__code__.co_firstlineno
    def trace(frame, event, arg):
        if frame.f_code.co_filename != __file__: return None
        events.append((event[0], frame.f_code.co_name if frame.f_code is not f.__code__ else '', frame.f_lineno - base))
        return trace
    sys.settrace(trace)
    try: r = f(*a)
    except BaseException as e: r = repr(e)
    finally: sys.settrace(None)
    print(f.__name__, r, ' '.join(f'{e}{n and ":" + n}{l}' for e, n, l in events if not (n == 'run')))
def if_else(x):
    if x:
        a = 1
    elif x is None:
        a = 2
    else:
        a = 3
    return a
def while_else():
    n = 0
    while n < 2:
        n += 1
        if n == 5:
            break
    else:
        n = 9
    return n
def for_continue():
    for i in range(3):
        if i == 1:
            continue
        x = i
    return x
def try_all(x):
    try:
        1 / x
    except TypeError:
        r = 't'
    except ZeroDivisionError as e:
        r = 'z'
    else:
        r = 'e'
    finally:
        s = 1
    return r
def nested_finally():
    try:
        try:
            return 1
        finally:
            x = 2
    finally:
        y = 3
def with_two():
    with open(__file__) as a, \
         open(__file__) as b:
        x = 1
    return 2
class CM:
    def __enter__(self): return self
    def __exit__(self, *a):
        return True
def with_swallow():
    with CM():
        1 / 0
    return 'after'
def with_return():
    with CM():
        return 5
def matching(x):
    match x:
        case 1:
            return 'one'
        case [a, b] if a > b:
            return 'pair'
        case {'k': v}:
            return v
        case _:
            pass
    return 'none'
def comprehension():
    return [i
            for i in range(2)
            if i]
def genexp():
    g = (i for i in
         (1, 2))
    return list(g)
def gen():
    def g():
        yield 1
        x = yield 2
        return 3
    def d():
        r = yield from g()
    return list(d())
def multi_call():
    return max(
        1,
        min(2,
            3),
        4)
def boolean(a):
    if (a and
        not a or
        a):
        return 1
    return (a
            if a
            else 2)
def lambdas():
    f = lambda: (
        1)
    return f()
def decorated():
    @(lambda f: f)
    @(lambda f: f)
    def inner(a=1,
              b=2):
        pass
    @(lambda c: c)
    class C(
        object
    ):
        x = 1
        def m(self): pass
    return 1
def asserts(x):
    assert x, (
        'msg')
    return 1
def star_except():
    try:
        raise ExceptionGroup('g', [ValueError(), TypeError()])
    except* ValueError:
        a = 1
    except* TypeError as t:
        b = 2
    return a, b
def dels():
    x = 1; y = 2
    del x
    del y; z = 3
    global gg
    pass
    return z
def docstring():
    """doc"""
    'constant'
    1
    ...
    x: int
    y: int = 3
    return y
def empty(): pass
def while_true():
    while True:
        break
    while 0:
        x = 1
    while 1: return 3
def raising():
    try:
        raise ValueError
    finally:
        x = 1
def chained():
    x = 1 < 2
    s = f'''{x}
    {
        s_ if (s_ := 1) else 2}'''
    d = {
        'a': 1,
        'b': x}
    return d['b']
def loop_finally():
    for i in (1, 2):
        try:
            if i == 1:
                continue
            break
        finally:
            x = i
    return x
async def coro():
    async with ACM() as a:
        async for x in agen():
            y = x
    return [z async for z in agen()]
class ACM:
    async def __aenter__(self): return 1
    async def __aexit__(self, *a): return None
async def agen():
    yield 1
def drive():
    c = coro()
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
for x in (1, None, 0): run(if_else, x)
run(while_else); run(for_continue)
for x in (0, 'a', 1): run(try_all, x)
run(nested_finally); run(with_two); run(with_swallow); run(with_return)
for x in (1, (2, 1), (1, 2), {'k': 3}): run(matching, x)
for f in (comprehension, genexp, gen, multi_call, lambdas, decorated, star_except, dels, docstring, empty, while_true, raising, chained, loop_finally, drive): run(f)
for x in (0, 1): run(boolean, x); run(asserts, x)
