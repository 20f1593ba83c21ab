"""Which methods of a str subclass give the subclass back, and which call what it overrides."""
class S(str):
    def __str__(self):
        return 'STR'

    def __repr__(self):
        return 'REPR'

    def __len__(self):
        return 99

    def __getitem__(self, index):
        return 'ITEM'

    def __iter__(self):
        return iter('XYZ')

    def __contains__(self, item):
        return True

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 7

    def __add__(self, other):
        return 'ADD'

    def __format__(self, spec):
        return 'FORMAT' + spec

    def __mod__(self, other):
        return 'MOD'

    def lower(self):
        return 'LOWER'

s = S('aBc dEf')
print(str(s), f'{s}', f'{s!s}', f'{s!r}', '%s %r' % (s, s), '{} {!s} {!r} {:>9}'.format(s, s, s, s), len(s), s[0], list(s), 'zzz' in s, s == 1, hash(s), s + 'x', s % 1)
for name, args in [('upper', ()), ('strip', ()), ('replace', ('z', 'y')), ('replace', ('a', 'b')), ('split', ()), ('join', (['1', '2'],)), ('center', (3,)), ('center', (20,)), ('ljust', (1,)),
                   ('zfill', (2,)), ('expandtabs', ()), ('title', ()), ('swapcase', ()), ('casefold', ()), ('partition', ('Q',)), ('rpartition', ('Q',)), ('partition', (' ',)), ('removeprefix', ('zz',)),
                   ('removesuffix', ('zz',)), ('removeprefix', ('a',)), ('translate', ({},)), ('splitlines', ()), ('lstrip', ('q',)), ('format', ()), ('format_map', ({},)), ('encode', ()), ('capitalize', ()), ('__getnewargs__', ()),
                   ('__mul__', (1,)), ('__str__', ()), ('__format__', ('9',))]:
    result = getattr(str, name)(s, *args)
    parts = result if isinstance(result, (list, tuple)) else [result]
    print(name, args, [type(p).__name__ for p in parts], [str.__repr__(p) if isinstance(p, str) else p for p in parts])
print(type(str(s)), type(S(s)), str.__repr__(S(s)), type(str.__str__(s)), type(str(S('x'))), type(''.join([S('x')])), type('' + s), type(str.__add__(s, '')), type(str.__getitem__(s, slice(None))))
print('-'.join([S('p'), S('q')]), 'a'.replace('a', S('r')), 'aBc dEf'.count(S('B')), 'abc'.startswith(S('a')), {S('k'): 1}, sorted([S('b'), S('a')], key=str.__str__) and 'sorted')
class Bare(str):
    pass
b = Bare('text')
print([type(x).__name__ for x in (b, b[:], b * 1, b + '', b.strip(), b.lower(), str(b), b.__str__(), b.format(), '{}'.format(b) if False else b.encode(), f'{b}', b.join(['a']), ''.join((b,)), '%s' % b, b % ())])
import copy, pickle
b.attribute = [1]
for c in (copy.copy(b), copy.deepcopy(b), pickle.loads(pickle.dumps(b))):
    print(type(c).__name__, c, c.attribute, c.attribute is b.attribute)
