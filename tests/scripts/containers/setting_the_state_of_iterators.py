"""__setstate__ of sequence iterators: bounds, negative places, wrong types."""
def makers():
    return {'list': iter([1, 2, 3]), 'tuple': iter((1, 2, 3)), 'str': iter('abc'), 'wide str': iter('\u0100bc'), 'bytes': iter(b'abc'), 'bytearray': iter(bytearray(b'abc')), 'reversed': reversed([1, 2, 3]), 'reversed tuple': reversed((1, 2, 3)), 'reversed str': reversed('abc')}

for name in makers():
    for state in (0, 1, 3, 4, 100, -1, -100, True, 2**62, 10**30, -10**30, 1.0, 'a', None):
        it = makers()[name]
        try:
            it.__setstate__(state)
            print(name, state, it.__length_hint__(), list(it), end='; ')
        except Exception as error:
            print(name, state, type(error).__name__, error, end='; ')
    it = makers()[name]
    print(next(it), it.__length_hint__(), [getattr(part, '__name__', part) for part in it.__reduce__()])
for name in makers():
    it = makers()[name]
    list(it)
    it.__setstate__(0)
    print(name, list(it))
