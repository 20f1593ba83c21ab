# Errors in finalizers, weak references' callbacks and dying generators go to sys.unraisablehook.
import sys
def hook(u): print('unraisable', u.exc_type.__name__, u.exc_value, u.err_msg, getattr(u.object,'__qualname__',u.object))
sys.unraisablehook=hook
class D:
    def __del__(s): raise ValueError('in del')
D(); d=D(); del d
try: 
    x=D(); 1/0
except ZeroDivisionError: x=None; print(sys.exc_info()[0])
class It:
    def __iter__(s): return s
    def __next__(s): raise KeyError
import weakref
class W: pass
w=W(); r=weakref.ref(w, lambda r: 1/0); del w
g=(lambda: (yield))(); 
def gg():
    try: yield
    finally: raise OSError('gen fin')
g=gg(); next(g); del g
def ge():
    while 1:
        try: yield
        except GeneratorExit: pass
g=ge(); next(g); del g
sys.unraisablehook=sys.__unraisablehook__
