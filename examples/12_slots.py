"""__slots__: a fixed list of attributes, no dict."""
import sys

class Open:
    def __init__(self, x, y):
        self.x, self.y = x, y

class Fixed:
    __slots__ = ('x', 'y')
    def __init__(self, x, y):
        self.x, self.y = x, y

o, f = Open(1, 2), Fixed(1, 2)
o.z = 3
print('open:', o.__dict__)
try:
    f.z = 3
except AttributeError as e:
    print('AttributeError:', e)
print('has a __dict__:', hasattr(o, '__dict__'), hasattr(f, '__dict__'))
with_dict = sys.getsizeof(o) + sys.getsizeof(o.__dict__)
print('smaller than with its dict:', sys.getsizeof(f) < with_dict)

class Both(Fixed):                  # without __slots__: a dict again
    pass

b = Both(1, 2)
b.z = 3
print('a subclass:', b.x, b.__dict__)
print('slots are descriptors of the class:', type(Fixed.x).__name__)
del f.x
try:
    f.x
except AttributeError as e:
    print('AttributeError:', e)
