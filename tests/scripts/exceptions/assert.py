# assert, with and without a message.
assert True
assert 1 == 1, 'fine'
for f in ('assert False', "assert 0, 'message'", 'assert [], [1, 2]', 'assert None, None', 'assert 1 > 2, f"{1} > {2}"', 'assert (1, 2)[0] == 2'):
    try: exec(f)
    except AssertionError as e: print(f, '->', repr(e), e.args)
def check(x):
    assert isinstance(x, int), ('bad type', type(x).__name__)
    return x
print(check(1))
try: check('a')
except AssertionError as e: print(e, e.args)
class B:
    def __bool__(self): raise ValueError('no truth')
try: assert B()
except ValueError as e: print(e)
def msg(): print('evaluated'); return 'm'
assert 1, msg()
try: assert 0, msg()
except AssertionError as e: print(e)
AssertionError = None
try: assert 0, 'builtin'
except Exception as e: print(type(e).__name__, e)
