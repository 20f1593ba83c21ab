"""isinstance with a tuple that stands in the call: classes, what only looks like one, metaclasses, claims, errors and deaths."""
import sys
import traceback


class Meta(type):
    def __instancecheck__(cls, o):
        print('asked', cls.__name__)
        return o == 'mine'


class Hooked(metaclass=Meta):
    pass


class Plain:
    def __del__(self):
        print('gone')


class Derived(Plain):
    pass


class Claims:
    @property
    def __class__(self):
        print('claims')
        return int


class Fails:
    @property
    def __class__(self):
        raise KeyError('no class')


for o in (1, True, 'mine', 1.5, None, Derived(), Claims(), int, Hooked()):
    print(isinstance(o, (int, str)), isinstance(o, (str, float, Plain)), isinstance(o, (Hooked, str)), isinstance(o, (str, Hooked)),
          isinstance(o, (type(None), type)), isinstance(o, (Plain,)), isinstance(o, (int, (str, (float,)))), isinstance(o, (int | str, float)))
    if isinstance(o, (bool, str)):
        print('if', o)
    if not isinstance(o, (bool, str)):
        print('if not', type(o).__name__)
    print('while' if isinstance(o, (int, Plain)) and not isinstance(o, (bool, Derived)) else 'else')
for wrong in (1, None, 'int', [int]):
    for o in (1, 'x'):
        try:
            print(isinstance(o, (int, wrong)))
        except TypeError as e:
            print(e)


def failing():
    return isinstance(
        Fails(), (str,
                  int))


try:
    failing()
except KeyError:
    traceback.print_exc(file=sys.stdout)
print(isinstance(Plain(), (int, Plain)), isinstance(Plain(), (int, str)))


def temporary():
    class Local(Plain):
        pass
    return Local


print(isinstance(Plain(), (temporary(), temporary())), isinstance(temporary()(), (temporary(), Plain)))
before = [sys.getrefcount(x) for x in (int, str, isinstance, True, False)]
for k in range(50):
    isinstance(k, (str, int)), isinstance(k, (str, float))
print([sys.getrefcount(x) for x in (int, str, isinstance, True, False)] == before)


def mine(o, classes):
    return 'mine', o, classes


def shadowed(isinstance):
    return isinstance(1, (int, str)), isinstance(*(2, (int, str)))


print(shadowed(mine), shadowed(isinstance), shadowed(issubclass if False else lambda o, c: len(c)))
try:
    issubclass(1, (int, str))
except TypeError as e:
    print(e)
print(issubclass(bool, (str, int)), max(1, 2, key=lambda x: isinstance(x, (int, str))), sorted([3, 'a', 2.5], key=lambda x: isinstance(x, (int, float))))
