# except*: each clause takes its part.
def run(e):
    try:
        try: raise e
        except* ValueError as g: print('V', repr(g))
        except* (KeyError, IndexError) as g: print('KI', repr(g))
        except* TypeError: print('T'); raise
        else: print('else')
        finally: print('finally')
    except BaseException as x: print('left', repr(x))
run(ValueError('plain'))
run(ExceptionGroup('g', [ValueError(1), KeyError(2), IndexError(3)]))
run(ExceptionGroup('g', [ValueError(1), OSError(2)]))
run(ExceptionGroup('g', [TypeError(1), OSError(2), ExceptionGroup('n', [ValueError(3), TypeError(4)])]))
run(OSError('other'))
def ok():
    try: pass
    except* ValueError: print('no')
    else: print('else')
ok()
def new():
    try:
        try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except* ValueError: raise RuntimeError('new')
    except ExceptionGroup as e: print(repr(e), repr(e.exceptions[0].__context__))
new()
def two():
    try:
        try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
        except* ValueError as e: raise
        except* KeyError as e: raise
    except ExceptionGroup as e: print(repr(e))
two()
try:
    try: raise ValueError
    except* ExceptionGroup: pass
except TypeError as e: print(e)
try:
    try: raise ValueError
    except* 5: pass
except TypeError as e: print(e)
for bad in ('try: pass\nexcept* A: pass\nexcept B: pass', 'try: pass\nexcept*: pass', 'for i in x:\n try: pass\n except* A: break', 'def f():\n try: pass\n except* A: return', 'for i in x:\n try: pass\n except* A: continue'):
    try: compile(bad, 'f', 'exec'); print('fine')
    except SyntaxError as e: print(e.msg)
