# What __set_name__ raises arrives as the cause of a RuntimeError that names attribute and class.
class D:
    def __set_name__(s,o,n): print('sn',o.__name__,n); raise ValueError('bad')
try:
    class X: d=D()
except BaseException as e: print(type(e), e, repr(e.__cause__), getattr(e,'__notes__',None))
class D2:
    def __set_name__(s,o): pass
try:
    class X: d=D2()
except BaseException as e: print(type(e), e, repr(e.__cause__), getattr(e,'__notes__',None))
class D3:
    __set_name__=None
try:
    class X: d=D3()
except BaseException as e: print(type(e), e, repr(e.__cause__), getattr(e,'__notes__',None))
