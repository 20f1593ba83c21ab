"""Dictionaries changed by the __eq__ and __hash__ of their keys."""
class Key:
    action = None

    def __init__(self, name, hash_=1):
        self.name, self.hash_ = name, hash_

    def __hash__(self):
        return self.hash_

    def __eq__(self, other):
        if Key.action:
            action, Key.action = Key.action, None
            action()
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name

def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)

for name, use in {
    'get': lambda d: d.get(Key('b')), 'getitem': lambda d: d[Key('b')], 'in': lambda d: Key('b') in d, 'set': lambda d: d.__setitem__(Key('b'), 'new'),
    'setdefault': lambda d: d.setdefault(Key('b'), 'default'), 'pop': lambda d: d.pop(Key('b'), 'none'), 'del': lambda d: d.__delitem__(Key('b')), 'update': lambda d: d.update({Key('b'): 1}),
    'in keys': lambda d: Key('b') in d.keys(), 'in items': lambda d: (Key('b'), 2) in d.items(), 'copy eq': lambda d: d == {Key('a'): 1, Key('b'): 2, Key('c'): 3},
}.items():
    for change in ('clear', 'add', 'delete', 'replace'):
        d = {Key('a'): 1, Key('b'): 2, Key('c'): 3}

        def act():
            if change == 'clear':
                d.clear()
            elif change == 'add':
                for n in range(20):
                    d[n] = n
            elif change == 'delete':
                for k in list(d)[:1]:
                    dict.pop(d, k, None)
            else:
                d.clear()
                d[Key('b')] = 'other'
        Key.action = act
        attempt((name, change), lambda: use(d))
        Key.action = None
        print('   ', len(d), sorted(map(str, d))[:5])

class BadHash:
    def __hash__(self):
        raise ZeroDivisionError('hash')

class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ZeroDivisionError('eq')

d = {BadEq(): 1}
for name, use in {'get': lambda k: d.get(k), 'set': lambda k: d.__setitem__(k, 1), 'in': lambda k: k in d, 'pop': lambda k: d.pop(k, None), 'setdefault': lambda k: d.setdefault(k), 'del': lambda k: d.__delitem__(k),
                  'fromkeys': lambda k: dict.fromkeys([k]) and d.update(dict.fromkeys([k])), 'literal': lambda k: {k: 1, 1: 2}, 'set literal': lambda k: {k, 1}, 'keys and': lambda k: d.keys() & {k}, 'eq': lambda k: d == {k: 1}}.items():
    for key in (BadHash, BadEq):
        attempt((name, key.__name__), lambda: use(key()))
print(len(d))
