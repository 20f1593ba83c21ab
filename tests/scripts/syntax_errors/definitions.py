# Broken lines, one after another: type, message, line, columns.
sources = '''def f(**a, b): pass
def f(*a, *b): pass
def f(a, /, b, /): pass
def f(*, **k): pass
def f(/, a): pass
def f(a:): pass
def f() ->: pass
class: pass
class A: 
class A(: pass
return
yield
break
continue
return 5
import
from x import
from import x
import x.
try: pass'''.split('\n')
for source in sources:
    try: compile(source, 'f', 'exec'); print(repr(source), 'fine')
    except SyntaxError as e: print(repr(source), '->', type(e).__name__, e.msg, e.lineno, e.offset)
    except Exception as e: print(repr(source), '->', type(e).__name__, e)
