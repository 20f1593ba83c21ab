# __notes__ replaced by things that are no list of strings.
e=ValueError('x')
print(hasattr(e,'__notes__')); e.add_note('a'); e.add_note('b'); print(e.__notes__)
for v in (3,None,b''):
    try: e.add_note(v)
    except TypeError as x: print(x)
e.__notes__=3
try: e.add_note('q')
except TypeError as x: print(x)
import traceback
for n in ([],['a',3],'abc',5,{'a':1},('a','b'),[None]):
    e.__notes__=n
    print(traceback.format_exception_only(e))
