# except*: a clause that matches nothing leaves the group as it is, so that raising it later raises the same one.
def outcome(f):
    try: f()
    except BaseException as x: print(f.__name__, repr(x), repr(x.__context__))
def after_no_match():
    try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    except* TypeError: pass
    except* Exception as e: raise e
def after_part():
    try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    except* ValueError: pass
    except* Exception as e: raise e
def identity():
    group = ExceptionGroup('g', [ValueError(1), ExceptionGroup('n', [KeyError(2)])])
    try: raise group
    except* (TypeError, OSError): pass
    except* Exception as e: print(e is group)
def untouched():
    try: raise ExceptionGroup('g', [ValueError(1)])
    except* TypeError: pass
    except* OSError as e: raise
for f in (after_no_match, after_part, identity, untouched):
    outcome(f)
