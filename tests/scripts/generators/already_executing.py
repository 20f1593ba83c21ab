# A generator that is entered again while it runs: the error of each way, and that it goes on after.
def t(f, *a):
    try: r = f(*a)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
ways = [lambda g: next(g), lambda g: g.send(None), lambda g: g.send(1), lambda g: g.throw(ValueError), lambda g: g.throw(ValueError(1), None), lambda g: g.close(), lambda g: list(g), lambda g: [*g], lambda g: g.gi_frame.clear(), lambda g: tuple(g), lambda g: sum(g), lambda g: 1 in g, lambda g: next(g, 'default')]
for i, w in enumerate(ways):
    print(i)
    def gen():
        t(w, g); yield 'first'; t(w, g); yield 'second'
    g = gen(); t(next, g); t(next, g); t(next, g); t(next, g)
def gen():
    try: yield from g
    except ValueError as e: print('  caught', e); yield 'after'
g = gen(); t(next, g); t(next, g); t(next, g)
def through_map():
    for x in m: yield x
m = map(str, (x for x in through_map())); t(next, m)
def in_for():
    for x in g: yield x
g = in_for(); t(next, g)
async def co(): await c
c = co(); t(c.send, None); t(c.send, None)
async def co2(): c2.send(None)
c2 = co2(); t(c2.send, None)
async def co3(): c3.close()
c3 = co3(); t(c3.send, None)
async def co4(): c4.throw(ValueError)
c4 = co4(); t(c4.send, None)
async def ag():
    try: await a.__anext__()
    except Exception as e: print('  in', type(e).__name__, e)
    yield 1
a = ag(); t(a.__anext__().send, None)
async def ag2():
    try: await a2.aclose()
    except Exception as e: print('  in', type(e).__name__, e)
    try: await a2.athrow(ValueError)
    except Exception as e: print('  in', type(e).__name__, e)
    try: await a2.asend(5)
    except Exception as e: print('  in', type(e).__name__, e)
    yield 1
a2 = ag2(); t(a2.__anext__().send, None)
g = (list(g) for x in 'a'); t(next, g)
