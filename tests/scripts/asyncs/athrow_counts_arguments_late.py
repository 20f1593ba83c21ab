# athrow() takes any number of positional arguments; whether it was the right one is told when it is awaited
def t(f, *a, **k):
    try: print(type(f(*a, **k)).__name__)
    except BaseException as e: print(type(e).__name__, e)
async def numbers():
    yield 1
g = numbers()
for a in (), (1, 2, 3, 4), (ValueError,): t(g.athrow, *a)
t(g.athrow, type=ValueError)
none = g.athrow(); t(none.send, 5); t(none.send, None); t(g.athrow(ValueError).send, None); t(g.aclose().send, None)
t(numbers().athrow(1, 2, 3, 4, 5).send, None); t(numbers().athrow(1).send, None); t(numbers().athrow(ValueError, ValueError("x")).send, None)
t(numbers().athrow(ValueError, 1, 2).send, None)
