import sys

def t(f,*a):
    try: print("ret", f(*a))
    except BaseException as e: print(type(e).__name__, e)
t(sys.excepthook, 1,2,3)
t(sys.excepthook, 1,2)
t(sys.excepthook, ValueError, ValueError("x"), None)
t(sys.excepthook, None, None, None)
t(sys.unraisablehook, 3)
class D(metaclass=type("M", (type,), {})):
    pass
class Deleter:
    def __repr__(self): return "<deleter>"
    def __get__(self, o, c): return self
    def __call__(self): raise ValueError("del")
D.__del__ = Deleter()
d=D(); del d
def hook(u):
    print(type(u), type(u).__name__, u.exc_type, u.exc_value, u.err_msg, u.object, u.exc_traceback is None, isinstance(u, tuple))
    print(len(u), u[0], u.n_fields)
sys.unraisablehook = hook
d=D(); del d
class Bad:
    def __repr__(self): return "<bad>"
    def __call__(self, u): raise TypeError("in hook")
bad = Bad()
sys.unraisablehook = bad
d=D(); del d
sys.unraisablehook=None
d=D(); del d
del sys.unraisablehook
d=D(); del d
for a in [(), (1,), (1000,), (-1,), ("x",), (0,1)]:
    t(lambda: sys._getframe(*a).f_code.co_name)
print(sys.getallocatedblocks()>100)
t(lambda: (sys.last_type,))
def hk(t,v,tb): print("HOOK", t, v, tb.tb_lineno)
sys.excepthook = hk
raise KeyError("z")
