"""all() and any(): when they stop, what they call, what they refuse."""
from _cases import cases

class Loud:
    def __init__(self, name, truth):
        self.name, self.truth = name, truth

    def __bool__(self):
        print('  bool', self.name)
        if isinstance(self.truth, Exception):
            raise self.truth
        return self.truth

def stream(*truths):
    for number, truth in enumerate(truths):
        print('  give', number)
        yield Loud(number, truth)

for truths in ((True, False, True), (False, True, False), (), (True, ValueError('odd'), False)):
    for function in (all, any):
        try:
            print(function.__name__, function(stream(*truths)))
        except ValueError as error:
            print(function.__name__, error)
cases('''
all()
any()
all([], [])
all(5)
any(None)
all(iterable=[])
any([0, '', None, [], 0.0, 0j, b'', (), {}, set(), range(0)])
all([1, 'a', object, [0], -1, 0.1, 1j, {0}, range(1)])
any({}), all({}), any({0: 1}), all({0: 1}), any('0'), all('\\0')
all(x for x in [1, 2, 1/0])
any(x for x in [1, 1/0])
''')
