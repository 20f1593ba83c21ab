# Numbers are forgotten with their objects, those of classes over bytes, int and tuple (whose blocks begin with slots) too.
import _krait


class Letters(bytes):
    pass


class Pair(tuple):
    pass


class Big(int):
    pass


for cls, value in ((Letters, b'a'), (Pair, (1, 2)), (Big, 10 ** 30), (bytearray, b'b'), (list, 'c')):
    seen = set()
    for _ in range(4):
        x = cls(value)
        seen.add(_krait.number(x))
        del x
    print(cls.__name__, len(seen))
