"""Lists whose items change the list while they are compared."""
class Clears:
    def __init__(self, target, answer=False):
        self.target, self.answer = target, answer

    def __eq__(self, other):
        self.target.clear()
        return self.answer

    __hash__ = object.__hash__

    def __repr__(self):
        return 'Clears'

class Grows(Clears):
    def __eq__(self, other):
        if len(self.target) < 20:
            self.target.append(self)
        return self.answer

def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)

for kind in (Clears, Grows):
    for answer in (False, True):
        for name, use in {
            'in': lambda l: 5 in l, 'index': lambda l: l.index(5), 'count': lambda l: l.count(5), 'remove': lambda l: l.remove(5),
            'eq': lambda l: l == [1, 2, 3], 'lt': lambda l: l < [1, 2, 3], 'ne': lambda l: l != [0, 0],
        }.items():
            l = []
            l.extend([kind(l, answer), 7, kind(l, answer)])
            attempt((kind.__name__, answer, name), lambda: use(l))
            print('   ', len(l))

class Sorts:
    def __init__(self, target, value):
        self.target, self.value = target, value

    def __lt__(self, other):
        self.target.append(1)
        return self.value < other.value

l = []
l.extend(Sorts(l, n) for n in (3, 1, 2))
attempt('sort', l.sort)
print(len(l))

def key(x):
    data.append(9)
    return x
data = [3, 1, 2]
attempt('key', lambda: data.sort(key=key))
print(data)
data = [3, 1, 2]
def failing(x):
    if x == 1:
        raise ValueError('key')
    return x
attempt('failing', lambda: data.sort(key=failing))
print(data)

class Index:
    def __init__(self, target):
        self.target = target

    def __index__(self):
        self.target.clear()
        return 1

l = [1, 2, 3]
attempt('index of getitem', lambda: l[Index(l)])
l = [1, 2, 3]
attempt('index of setitem', lambda: l.__setitem__(Index(l), 5))
l = [1, 2, 3]
attempt('index of insert', lambda: (l.insert(Index(l), 5), l))
l = [1, 2, 3]
attempt('index of pop', lambda: l.pop(Index(l)))
l = [1, 2, 3]
attempt('index of slice', lambda: l[Index(l):])
l = [1, 2, 3, 4]
attempt('index of slice del', lambda: (l.__delitem__(slice(Index(l), None)), l))
l = [1, 2, 3, 4]
attempt('index of slice set', lambda: (l.__setitem__(slice(0, Index(l)), 'ab'), l))
l = [1, 2, 3]
attempt('index of mul', lambda: l * Index(l))

class Giver:
    def __iter__(self):
        for n in range(3):
            target.clear()
            yield n

target = [1, 2, 3]
target.extend(Giver())
print(target)
target = [1, 2, 3]
target[1:2] = Giver()
print(target)
target = [1, 2, 3]
target += Giver()
print(target)

class Reprs:
    def __repr__(self):
        shown.clear()
        return 'R'

shown = []
shown.extend([Reprs(), Reprs(), 3])
print(shown, shown)
