# Methods of objects of built-in types that have a __dict__: found in the type unless the object has one of that name itself.
import collections
import functools
import io

def names(o):
    found = []
    for turn in range(3):
        found.append(o.copy())
        if turn == 1:
            o.copy = lambda: 'its own'
    del o.copy
    found.append(o.copy())
    return found


print(names(collections.OrderedDict(a=1)))


def written(f):
    for turn in range(4):
        f.write(str(turn))
        if turn == 1:
            f.write = lambda text: None
        if turn == 2:
            del f.write
    return f.getvalue()


print(written(io.StringIO()))


def noted(e):
    for turn in range(4):
        e.add_note(str(turn))
        if turn == 0:
            e.add_note = print
        if turn == 1:
            e.__dict__.pop('add_note')
        if turn == 2:
            e.__dict__ = {'add_note': print}
    return e.__notes__ if hasattr(e, '__notes__') else vars(e)


print(noted(ValueError('x')))
p = functools.partial(int, base=2)
for turn in range(3):
    print(p.__reduce__()[0], p.func)
    p.__dict__['func'] = 1
for o in (collections.OrderedDict(), io.BytesIO(), KeyError()):
    for turn in range(2):
        try:
            o.no_such_method()
        except AttributeError as error:
            print(error)
        o.no_such_method = turn.bit_length
    print(o.no_such_method())
