"""__getnewargs__ and __getnewargs_ex__ are looked for on the type, not on the instance; a slot named __module__ doesn't hide what type() itself sets."""
import copy


class Pair(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getnewargs__(self):
        return tuple(self)


class Plain:
    pass


one, other = Pair(1, 2), Plain()
one.__getnewargs__ = lambda: ('from the instance',)
one.__getnewargs_ex__ = lambda: (('from the instance',), {})
other.__getnewargs__ = lambda: (1, 2)
print(one.__reduce_ex__(2)[1], copy.copy(one))
print(other.__reduce_ex__(2)[1])
for wrong in (5, [1], None):
    Plain.__getnewargs__ = lambda self, wrong=wrong: wrong
    try:
        print(other.__reduce_ex__(2)[1])
    except TypeError as e:
        print(e)

Named = type('Named', (), {'__slots__': ('__module__', 'x')})
print(Named.__module__, Named().__module__, sorted(n for n in vars(Named) if n in ('x', '__module__')))
