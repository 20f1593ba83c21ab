# The traceback of a group with groups, causes and notes.
import traceback
def mk():
    errs=[]
    for t in (ValueError('a'),TypeError('b')):
        try: raise t
        except Exception as e: errs.append(e)
    try:
        raise KeyError('k')
    except KeyError as k:
        try: raise ExceptionGroup('inner',[OSError('i')]) 
        except ExceptionGroup as e: errs.append(e)
    g=ExceptionGroup('outer',errs); g.add_note('n1'); g.add_note('n2\nx')
    raise g
try: mk()
except ExceptionGroup as e: print(''.join(traceback.format_exception(e)))
