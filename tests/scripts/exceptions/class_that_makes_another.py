# raise of a class whose call gives an exception of another class.
class Other(Exception):
    def __new__(cls, *args): return ValueError('other', *args)
class Picky(Exception):
    def __new__(cls): return ValueError('picky')
class Sub(Exception):
    def __new__(cls, *args): return SubSub(*args) if cls is Sub else super().__new__(cls, *args)
class SubSub(Sub): pass
class NoException(Exception):
    def __new__(cls): return 3
for kind in (Other, Picky, Sub, NoException):
    for cause in (None, KeyError('cause')):
        try:
            if cause: raise kind from cause
            raise kind
        except BaseException as e:
            print(kind.__name__, type(e).__name__, e.args, repr(e.__cause__))
    try:
        try: 1 / 0
        except ZeroDivisionError: raise kind
    except BaseException as e: print(repr(e.__context__))
