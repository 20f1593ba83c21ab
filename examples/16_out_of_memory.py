"""MemoryError can be caught, like any other."""
for size in (2 ** 60, 2 ** 62):
    try:
        [0] * size
    except MemoryError:
        print('a list of', size, 'items: MemoryError')
try:
    'x' * (2 ** 62)
except MemoryError:
    print('a str: MemoryError')
try:
    bytearray(2 ** 62)
except MemoryError:
    print('a bytearray: MemoryError')
try:
    [0] * (2 ** 70)
except OverflowError as e:
    print('OverflowError:', e)

kept = list(range(5))
try:
    kept = kept * (2 ** 60)
except MemoryError:
    print('nothing is lost:', kept)
