# Global names deleted again and again: whoever reads them, and others, sees what is there.
import builtins


def read():
    try:
        return error
    except NameError as e:
        return str(e)


def read_len():
    return len


def steady():
    return other


other = 0
seen = []
for i in range(60):
    other = i
    if i in (0, 15, 16, 17, 59):
        seen.append((read(), steady()))
    try:
        raise ValueError(i)
    except ValueError as error:
        if i in (0, 15, 16, 17, 59):
            seen.append((repr(read()), repr(error), steady()))
print(seen, read())
try:
    error
except NameError as problem:
    print(problem)

# A name that hides a built-in one.
found = set()
for i in range(50):
    len = i
    assert read_len() == i and len == i
    del len
    found.add(read_len() is builtins.len and len is builtins.len)
print(found)
for i in range(40):
    globals()['len'] = 'hidden'
    assert read_len() == 'hidden' == len
    globals().pop('len')
    assert read_len() is builtins.len is len
builtins.len, kept = 'replaced', builtins.len
print(read_len(), len)
builtins.len = kept
print(read_len() is kept, len('four'))

# Names made at run time, equal to those of the code but other objects.
for i in range(40):
    globals()[''.join(['er', 'ror'])] = i
    assert read() == i == error
    del globals()[''.join(['err', 'or'])]
print(read())
for i in range(40):
    globals()[''.join(['fr', 'esh', str(i % 2)])] = i
    exec('got = fresh%d' % (i % 2))
    assert got == i
    exec('del fresh%d' % (i % 2))
print('fresh0' in globals())

# Other namespaces with the same names.
other_globals = {'__builtins__': builtins, 'error': 'theirs'}
exec('''
def theirs():
    return error, other
other = 1
print(theirs())
for i in range(40):
    del other
    other = i
    assert theirs() == ('theirs', i)
    del error
    error = 'theirs'
    assert theirs() == ('theirs', i)
''', other_globals)
print(other_globals['theirs'](), read(), steady())


# In a function, by `global`; the names around them grow in number meanwhile.
def change(i):
    global error, other
    error = i
    first = read()
    del error
    globals()['new_%d' % i] = i
    other = -i
    return first, read(), steady(), globals()['new_%d' % i]


results = [change(i) for i in range(200)]
print(results[0], results[199], all(r == (i, results[0][1], -i, i) for i, r in enumerate(results)))
for i in range(30):
    try:
        del error
    except NameError as e:
        text = str(e)
print(text)


class Body:
    for i in range(30):
        error = i
        assert error == i
        del error
    try:
        error
    except NameError as e:
        print(e)
