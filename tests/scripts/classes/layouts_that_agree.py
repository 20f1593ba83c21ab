# Which classes may take each other's instances or bases: those whose layout came about in the same way from the same base.
def made(name, *bases, **names):
    return type(name, bases, names)

P, P2, S, S2 = made('P'), made('P2'), made('S', __slots__=()), made('S2', __slots__=())
classes = [
    P, P2, S, S2, made('OverS', S), made('AgainOverS', S), made('SlotsOverP', P, __slots__=()), made('OverP', P), made('OverP2', P2),
    made('PThenS', P, S), made('SThenP', S, P), made('D', __slots__=('__dict__',)), made('W', __slots__=('__weakref__',)), made('W2', __slots__=('__weakref__',)),
    made('DW', __slots__=('__dict__', '__weakref__')), made('SDW', S, __slots__=('__dict__', '__weakref__')), made('SD', S, __slots__=('__dict__',)),
    made('A', __slots__=('a',)), made('A2', __slots__=('a',)), made('B', __slots__=('b',)), made('PA', P, __slots__=('a',)), made('PA2', P, __slots__=('a',)), made('P2A', P2, __slots__=('a',)),
    made('E', ValueError), made('E2', ValueError), made('E3', KeyError), made('L', list), made('L2', list), made('I', int), made('I2', int), made('SlotsI', int, __slots__=()), made('T', tuple), made('T2', tuple),
]

def takes(instance, cls):
    try: instance.__class__ = cls
    except TypeError: return False
    return True

def may_stand_over(cls, base):
    sub = type('Sub', (cls,), {})
    try: sub.__bases__ = (base,)
    except TypeError: return False
    return True

for cls in classes:
    print(cls.__name__, 'instances:', *(other.__name__ for other in classes if takes(cls(), other)))
    print(cls.__name__, 'bases:', *(other.__name__ for other in classes if may_stand_over(cls, other)))
