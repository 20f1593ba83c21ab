# operator.concat and iconcat: sequences' own joining, then what + says; errors of the methods pass, NotImplemented becomes a message.
import operator


def tell(function, *arguments):
    try:
        print(function.__name__, [type(a).__name__ for a in arguments], function(*arguments))
    except Exception as error:
        print(function.__name__, [type(a).__name__ for a in arguments], f'{type(error).__name__}: {error}')


class Plain(tuple):
    pass


class Hands(tuple):
    def __add__(self, other):
        return 'hands on', super().__add__(other)


class Passes(list):
    def __add__(self, other):
        return NotImplemented

    def __iadd__(self, other):
        return NotImplemented


class Reflected(str):
    def __radd__(self, other):
        return 'reflected'


class Own:
    def __getitem__(self, place):
        raise IndexError

    def __add__(self, other):
        raise TypeError('own error')


class Mapping(dict):
    def __add__(self, other):
        return 'mapping'


class Grows(Own):
    def __iadd__(self, other):
        return 'grown'


for function in (operator.concat, operator.iconcat):
    for left in (Plain((1,)), Hands((2,)), Passes([3]), Reflected('r'), Own(), Mapping(), Grows(), [4], 'five', (6,), b'7', 8, None, range(9)):
        for right in ((1,), [2], 'three', Reflected('s'), Own(), 4):
            tell(function, left, right)
    tell(function, [1])
    tell(function, [1], [2], [3])
