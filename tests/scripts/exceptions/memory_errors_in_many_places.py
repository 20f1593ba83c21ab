# Too much is asked for at once, in every way: MemoryError or OverflowError, caught, and the program goes on with what it had.
import sys


def asks(label, function):
    try:
        function()
    except (MemoryError, OverflowError) as error:
        print(label, type(error).__name__)
    else:
        print(label, 'got it')


huge = 2 ** 60
kept = [1, 2, 3]
asks('list *', lambda: [0] * huge)
asks('tuple *', lambda: (0,) * huge)
asks('str *', lambda: 'ab' * huge)
asks('bytes *', lambda: b'ab' * huge)
asks('bytes', lambda: bytes(huge))
asks('bytearray', lambda: bytearray(huge))
asks('list *=', lambda: kept.__imul__(huge))
asks('ljust', lambda: 'a'.ljust(huge))
asks('zfill', lambda: 'a'.zfill(huge))
asks('center', lambda: b'a'.center(huge))
asks('format', lambda: f'{1:{huge}}')
asks('replace', lambda: ('a' * 100000).replace('a', 'b' * 2 ** 45))
asks('too large for an index', lambda: [0] * 2 ** 70)
asks('extend', lambda: kept.extend(range(huge)) if 0 else [None] * huge)
print(kept, len([0] * 1000))
try:
    [0] * huge
except MemoryError as error:
    print(error.args, error.__traceback__.tb_lineno > 0, error.__context__)
try:
    try:
        1 / 0
    finally:
        'x' * huge
except MemoryError as error:
    print(type(error.__context__).__name__)


def generator():
    try:
        yield [0] * huge
    except MemoryError:
        yield 'went on'


print(list(generator()))


class Holder:
    try:
        room = bytearray(huge)
    except MemoryError:
        room = None


print(Holder.room)
print(sorted({'a': 1}.items()), 'fine')
