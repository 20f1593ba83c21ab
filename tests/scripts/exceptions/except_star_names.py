# except*: the name is gone afterwards, bare exceptions are wrapped, sys.exc_info.
try:
    try: raise ExceptionGroup('a',[ValueError(1)])
    except* ValueError as e: pass
    print(e)
except NameError as x: print(x)
try:
    try: raise ExceptionGroup('a',[ValueError(1),KeyError(2)])
    except* ValueError as e:
        try: raise
        except* ValueError as e2: print(e2)
        print(__import__('sys').exc_info()[1])
except ExceptionGroup as g: print(repr(g), repr(g.__context__), g.__traceback__.tb_lineno)
print(__import__('sys').exc_info())
try: 
    raise ValueError('naked')
except* ValueError as eg: print(repr(eg), eg.message=='', eg.exceptions, eg.__traceback__, eg.__context__)
try:
    try: raise ValueError('naked')
    except* ValueError as eg: raise
except Exception as e: print(repr(e), repr(e.__context__))
try:
    try: raise OSError('x')
    except* ValueError as eg: pass
except Exception as e: print(repr(e), repr(e.__context__))
