# Names that are values, and the identity of small things.
print(None, True, False, Ellipsis, ..., NotImplemented)
print(None is None, ... is Ellipsis, type(None), type(...), type(NotImplemented))
print(True + True, True == 1, False == 0, True is True, isinstance(True, int))
print(__name__, __debug__, __doc__)
a = 256
b = 256
print(a is b, int('256') is a, (lambda c: int('-5') is c)(-5))
x = 'name'
y = 'na' + 'me'
print(x is y)
def f(): return 'name'
print(f() is x)
e = ()
print(e is tuple([]), tuple('') is e, (1, 2)[2:] is e)
n, m = '', b''
print(len(n), n is str(), m is bytes(), 'ab'[:0] is n)
print(bool(None), bool(...), bool(''), bool('0'), bool([]), bool([0]), bool(0.0), bool(0j), bool({}))
