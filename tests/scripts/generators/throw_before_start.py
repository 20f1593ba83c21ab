# throw() into what has not started: no handler of the body runs.
async def c():
    try:
        await 5
    except KeyError as e: print('caught')
    finally: print('finally')
def g():
    try:
        yield 5
    finally: print('gfinally')
def g2():
    try:
        while True:
            yield
    except KeyError as e: print("c"); raise
    finally: print('g2finally')
async def c2():
    try:
        while True:
            await 5
    except KeyError as e: print("c"); raise
    finally: print('c2finally')
for x in (c(), g(), g2(), c2()):
    try: x.throw(ValueError('x'))
    except ValueError as e: print('raised')
