"""getattr, setattr, delattr, hasattr: names that are no str, defaults, errors in properties."""
from _cases import cases

class A:
    x = 1

    @property
    def broken(self):
        raise AttributeError('inner')

    @property
    def failing(self):
        raise ValueError('failing')

    def __getattr__(self, name):
        if name.startswith('dyn_'):
            return name[4:]
        raise AttributeError(f'no {name}', name=name, obj=None)

class Slots:
    __slots__ = ('a',)

cases('''
a = A()
getattr(a, 'x'), getattr(a, 'dyn_q'), getattr(a, 'y', 'default'), getattr(a, 'y', None)
getattr(a, 'y')
getattr(a, 'broken')
getattr(a, 'broken', 'default')
getattr(a, 'failing', 'default')
hasattr(a, 'x'), hasattr(a, 'y'), hasattr(a, 'broken'), hasattr(a, 'dyn_')
hasattr(a, 'failing')
getattr(a, 5)
getattr(a, b'x')
getattr(a, None, 1)
hasattr(a, 5)
setattr(a, 5, 1)
delattr(a, 5)
getattr(a)
getattr(a, 'x', 1, 2)
hasattr(a)
setattr(a, 'x')
delattr(a)
delattr(a, 'x', 1)
setattr(a, 'z', 1), a.z, delattr(a, 'z'), hasattr(a, 'z')
delattr(a, 'x')
delattr(A, 'nope')
setattr(a, 'with space', 1), getattr(a, 'with space'), vars(a)
setattr(a, '', 2), getattr(a, '')
setattr(a, '\\ud800', 3), getattr(a, '\\ud800')
setattr(a, 'broken', 1)
delattr(a, 'broken')
setattr(1, 'x', 1)
setattr(int, 'x', 1)
delattr(int, 'real')
setattr(Slots(), 'b', 1)
delattr(Slots(), 'a')
getattr(Slots(), 'a')
setattr(None, 'x', 1)
getattr(obj=a, name='x')
setattr(object(), 'x', 1)
getattr(1, 'real'), getattr(int, 'real'), getattr('', 'join') == ''.join
''', globals())
