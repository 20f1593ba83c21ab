# raise in all its forms.
class E(Exception):
    def __init__(self, *a): print('made', a); super().__init__(*a)
for f in ('raise E', 'raise E(1)', 'raise E(1, 2)', 'raise 5', 'raise int', "raise 'text'", 'raise None', 'raise', 'raise E from None', 'raise E from 5', 'raise E from KeyError', 'raise E from KeyError("c")', 'raise object()', 'raise type("X", (), {})', 'raise StopIteration(3)', 'raise E() from E(2)'):
    try: exec(f)
    except Exception as e: print(f, '->', type(e).__name__, e, repr(e.__cause__), e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise
except ZeroDivisionError as e: print('reraised', e)
def again():
    raise
try:
    try: {}['k']
    except KeyError: again()
except KeyError as e: print('from function', e)
try:
    try: 1 / 0
    except ZeroDivisionError as e: saved = e
    raise saved
except ZeroDivisionError as e: print(e is saved)
class NoInit(Exception):
    def __new__(cls, *a): return 5
try: raise NoInit
except TypeError as e: print(e)
class Meta(type):
    def __call__(cls): raise OSError('in call')
class Bad(Exception, metaclass=Meta): pass
try: raise Bad
except OSError as e: print(e)
e = ValueError('x'); e.extra = 1
try: raise e
except ValueError as c: print(c.extra, c is e, c.args, c.__dict__)
try: e.args = 5
except TypeError as x: print(x)
e.args = (1, 2); print(e, repr(e), str(ValueError()), repr(ValueError()), str(ValueError(None)), str(ValueError((1, 2))), repr(ValueError('a', 1)), str(KeyError('a')), repr(KeyError()), str(KeyError(1, 2)), ValueError('a') == ValueError('a'))
try: ValueError(x=1)
except TypeError as x: print(x)
try: raise BaseException('base')
except Exception: print('no')
except BaseException as b: print(b)
