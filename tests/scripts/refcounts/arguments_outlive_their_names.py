# Whoever calls keeps the arguments: `del` inside does not end an object that came by tuple, but one that was moved in.
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print('end of', self.name)


def plain(x):
    del x
    print('after del')


class Keeper:
    def __init__(self, x, y=None):
        del x, y
        print('__init__ goes on')


class Called:
    def __call__(self, x):
        del x
        print('__call__ goes on')


plain(Noisy('moved in'))
plain(*[Noisy('in a tuple')])
plain(**{'x': Noisy('in a dict')})
print('kept:', Keeper(Noisy('first'), Noisy('second')) is None)
Keeper(Noisy('third'), y=Noisy('named'))
Called()(Noisy('called'))


class Broken:
    def __init__(self, x):
        del x
        raise ValueError('in __init__')


try:
    Broken(Noisy('lost'))
except ValueError as error:
    print('caught', error)


class Odd:
    def __init__(self, x):
        return 1


try:
    Odd(Noisy('odd'))
except TypeError as error:
    print(error)


def generator(x):
    del x
    print('begun')
    yield 1


for value in generator(*[Noisy('for a generator')]):
    print(value)
