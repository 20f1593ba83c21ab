# __context__, __cause__, __suppress_context__.
def chain(e, depth=0):
    while e is not None:
        print('  ' * depth + repr(e), 'cause' if e.__cause__ else 'context' if e.__context__ else 'end', e.__suppress_context__)
        e = e.__cause__ or e.__context__; depth += 1
try:
    try:
        try: 1 / 0
        except ZeroDivisionError: {}['k']
    except KeyError: raise ValueError('last')
except ValueError as e: chain(e)
try:
    try: 1 / 0
    except ZeroDivisionError as z: raise ValueError('from') from z
except ValueError as e: chain(e); print(e.__context__ is e.__cause__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('none') from None
except ValueError as e: print(repr(e.__context__), e.__cause__, e.__suppress_context__)
try:
    try: raise KeyError(1)
    finally: raise TypeError(2)
except TypeError as e: chain(e)
def cleanup():
    try: raise IndexError('in cleanup')
    except IndexError: pass
try:
    try: raise KeyError('main')
    except KeyError: cleanup(); raise
except KeyError as e: chain(e)
e1, e2 = ValueError(1), ValueError(2)
try:
    try: raise e1
    except ValueError: raise e2
except ValueError: pass
try:
    try: raise e2
    except ValueError: raise e1
except ValueError as e: print(repr(e.__context__), repr(e2.__context__))
try:
    try: raise e1
    except ValueError as s: raise s
except ValueError as e: print(e is e1, e.__context__ is e1)
x = ValueError(); x.__cause__ = KeyError(); print(x.__suppress_context__); x.__suppress_context__ = False; x.__context__ = None
for bad in ('x.__cause__ = 5', 'x.__context__ = 5', 'x.__traceback__ = 5', 'del x.__cause__', 'x.__suppress_context__ = 2'):
    try: exec(bad); print('fine')
    except Exception as e: print(type(e).__name__, e)
print(ValueError().with_traceback(None).__traceback__)
try: ValueError().with_traceback(5)
except TypeError as e: print(e)
