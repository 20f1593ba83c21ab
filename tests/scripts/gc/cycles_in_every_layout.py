# Cycles through each place of an instance: members, attributes inline and beyond, dicts, of bases of all kinds.
import gc


class Plain: pass
class Members: __slots__ = ('a', 'b', 'c')
class Both:
    __slots__ = ('a', '__dict__')
class MoreMembers(Members): __slots__ = ('d', 'e')
class OpenMembers(MoreMembers): pass
class Number(int): pass
class Text(str): pass
class Items(list): pass
class Failure(ValueError): __slots__ = ('kept',)
class Weak:
    __slots__ = ('a', '__weakref__')


def through(make, name):
    "A cycle of two through the attribute `name`, and one through it to itself."
    gc.collect()
    one, two = make(), make()
    setattr(one, name, two)
    setattr(two, name, one)
    alone = make()
    setattr(alone, name, alone)
    del one, two, alone
    return gc.collect()


def crowded():
    "Far more attributes than have room in an instance."
    made = Plain()
    for k in range(40):
        setattr(made, f'more_{k}', k)
    return made


def emptied():
    "An attribute gone: the others are in a dict now."
    made = Plain()
    made.gone = made.kept = None
    del made.gone
    return made


def asked():
    "Its __dict__ has been asked for."
    made = Plain()
    vars(made)['first'] = 1
    return made


def moved():
    "Of another class than it was made of."
    made = Plain()
    made.a = 1
    made.__class__ = Other
    return made


def moved_empty():
    "The same before it has any attribute."
    made = Plain()
    made.__class__ = Other
    return made


class Other: pass


gc.disable()
for make, names in ((Plain, 'a'), (Members, 'abc'), (Both, ['a', 'in_dict']), (MoreMembers, 'ace'), (OpenMembers, ['b', 'e', 'open']),
                    (Number, 'a'), (Text, 'a'), (Items, 'a'), (Failure, ['kept', 'open']), (Weak, 'a'), (moved, 'az'), (moved_empty, 'a')):
    print(make.__name__, [through(make, name) for name in names])

print('crowded', [through(crowded, name) > 0 for name in ('more_0', 'more_39', 'last')])
print('emptied', through(emptied, 'kept') > 0, 'asked', through(asked, 'first') > 0)

# What is reached from outside through each place stays.
kept = []
for make, names in ((Members, 'abc'), (Both, ['a', 'in_dict']), (OpenMembers, ['a', 'd', 'open']), (crowded, ['more_1', 'more_39'])):
    for name in names:
        holder = make()
        inner = Plain()
        inner.me = inner
        setattr(holder, name, inner)
        kept.append((holder, name))
del holder, inner
gc.collect()
print([getattr(holder, name).me is getattr(holder, name) for holder, name in kept])
kept.clear()
print(gc.collect() > 0)

# A class that only its instances hold goes with them.
def class_and_instance():
    class Local:
        __slots__ = ('a',)
    made = Local()
    made.a = made
    return Local.__name__

class_and_instance()
print(gc.collect() > 0, [c for c in Plain.__class__.__subclasses__(object) if c.__name__ == 'Local'])

# The last of very many members.
for count in 255, 256, 300:
    Wide = type('Wide', (), {'__slots__': [f'member_{k}' for k in range(count)]})
    print(count, through(Wide, f'member_{count - 1}'))
