# Built-in functions and methods of one argument: wrong arguments, what they call fails or changes names, recursion, profiles.
import sys


def tell(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Fails:
    def __abs__(self):
        raise ValueError('no abs')

    def __len__(self):
        return -1

    def __hash__(self):
        return 'text'

    def __repr__(self):
        return 5


class Words:
    def __init__(self, *words):
        self.words = words

    def __len__(self):
        return len(self.words)

    def __hash__(self):
        return hash(self.words)

    def __abs__(self):
        return [abs(word) for word in self.words]

    def __reversed__(self):
        return reversed(self.words)


x, words = Fails(), Words(1, -2)
for call in (lambda: abs(x), lambda: len(x), lambda: hash(x), lambda: repr(x), lambda: abs(words), lambda: len(words), lambda: hash(words) == hash((1, -2)),
             lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: ord(b'a'), lambda: chr(-1), lambda: chr('a'), lambda: chr(0x110000), lambda: bin(1.5),
             lambda: hex(255), lambda: oct(True), lambda: callable(len), lambda: len(5), lambda: abs('a'), lambda: hash([]), lambda: id() and 0,
             lambda: ord('a', 'b'), lambda: len(obj=[]), lambda: abs(x=1), lambda: chr(*[97]), lambda: ord(**{'c': 'a'}), lambda: len(*[], *[[1, 2]])):
    tell(call)
text, data, items, table = 'Ab c', b'Ab c', [3, 1, 2], {'k': 1}
for call in (lambda: text.upper(), lambda: text.isalpha(), lambda: data.lower(), lambda: items.copy(), lambda: table.keys(), lambda: table.copy(), lambda: (1.5).is_integer(),
             lambda: (5).bit_length(), lambda: (1 + 2j).conjugate(), lambda: {1}.copy(), lambda: text.upper(1), lambda: text.upper(x=1), lambda: str.upper(), lambda: str.upper(5),
             lambda: list.copy(items, 1), lambda: dict.keys([]), lambda: items.clear(), lambda: items, lambda: items.reverse(), lambda: frozenset.copy(frozenset()),
             lambda: type('S', (str,), {})('sub').upper(), lambda: type('S', (str,), {'upper': lambda self: 'own'})('sub').upper(), lambda: str.title('a b')):
    tell(call)


class Deep:
    def __abs__(self):
        return abs(self)

    def __len__(self):
        return len(self)


for call in (lambda: abs(Deep()), lambda: len(Deep())):
    try:
        call()
    except RecursionError:
        print('too deep')


class Renames:
    def __abs__(self):
        global abs
        abs = lambda value: 'another abs'
        return 'the first'


print([abs(Renames()), abs(3)])
del abs
print(abs(-3))
events = []
sys.setprofile(lambda frame, event, argument: events.append((event, getattr(argument, '__name__', None))))
ord('a'), text.upper(), isinstance(text, str), len(items), items.append(1)
sys.setprofile(None)
print(events)


class Dies:
    def __init__(self, name):
        self.name = name

    def __abs__(self):
        return f'abs of {self.name}, seen {sys.getrefcount(self)} times'

    def __del__(self):
        print(f'{self.name} dies', end=' ')


print(abs(Dies('temporary')), 'after')
named = Dies('named')
print(abs(named), abs(named))
