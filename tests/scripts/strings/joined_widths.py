"""str.join of pieces of all widths: what the result is, its size, its identity, and what is refused."""
import sys

pieces = ['', 'a', 'é', 'д', '日', '😀', 'abcdefgh', 'ÿ' * 9, 'Ā' * 17, '😀x' * 5]
results = set()
for separator in ['', ',', 'é', 'Ж', '😀', ', ']:
    for a in pieces:
        for b in pieces:
            for items in ([a], [a, b], (a, b, a), [a, '', b], iter([b, a])):
                joined = separator.join(items)
                items = [a] if items == [a] else [a, b] if items == [a, b] else (a, b, a) if type(items) is tuple else [a, '', b] if type(items) is list else [b, a]
                expected = items[0]
                for item in items[1:]: expected = expected + separator + item
                assert joined == expected and len(joined) == len(expected) and hash(joined) == hash(expected), (separator, items)
                assert joined.isascii() == expected.isascii()
                results.add(joined)
print(len(results), sum(map(len, results)))


class Text(str):
    def __str__(self): return 'other'
    def __len__(self): return 99


print('-'.join([Text('a'), 'b', Text('é')]), ''.join([Text('a')]), type(''.join([Text('a')])).__name__, Text('+').join('abc'), type(Text('').join(['x'])).__name__)
long = 'a long text ' + str(1)
print(''.join([long]) is long, ' '.join((long,)) is long, ''.join([long, '']) is long, ''.join(['', '']) == '', ''.join([]) is '' + str())
for items in ([1], ['a', 2], ['a', None, 3], ('é', b'x'), [['a']], 'ab', {'k': 1}, 5, None):
    try: print(repr(','.join(items)))
    except TypeError as e: print(e)
print(sys.getrefcount(long), ''.join([long] * 3) == long * 3, sys.getrefcount(long))
print(len(''.join(['ab' * 10] * 5000)), len('é'.join(['b'] * 5001)), len('日'.join(str(i) for i in range(2000))))
