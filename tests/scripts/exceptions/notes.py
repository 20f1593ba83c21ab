# add_note and __notes__.
e = ValueError('v')
print(hasattr(e, '__notes__'), e.add_note('one'), e.add_note('two'), e.__notes__)
try: e.add_note(5)
except TypeError as t: print(t)
e.__notes__ = 'not a list'
try: e.add_note('x')
except TypeError as t: print(t)
try: raise KeyError('k')
except KeyError as k:
    k.add_note('in handler')
    try: raise
    except KeyError as again: print(again.__notes__, again is k)
def note(text):
    def deco(f):
        def g(*a):
            try: return f(*a)
            except Exception as e: e.add_note(text); raise
        return g
    return deco
@note('outer')
@note('inner')
def fail(x): return 1 / x
try: fail(0)
except ZeroDivisionError as z: print(z.__notes__, z.args)
