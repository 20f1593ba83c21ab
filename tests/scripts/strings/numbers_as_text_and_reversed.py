"""str() of ints of every length, and s[::-1] of every width."""
import sys

edges = sorted({sign * (10**k + d) for k in range(22) for d in (-1, 0, 1) for sign in (1, -1)} | {2**63 - 1, -2**63, 2**63, 2**64, 0})
for n in edges:
    text = str(n)
    assert text == repr(n) == f'{n}' == '%d' % n == ''.join([text]) and int(text) == n, n
    assert hash(text) == hash('' + f' {n}'[1:]) and text.isascii() and len(text) == len(text.encode()), n
print(len(edges), [str(n) for n in edges if -200 < n < 200], str(-2**63), str(2**63 - 1), str(True), str(10**19))
print([str(n)[::-1] for n in (0, 7, -7, 10, 120, 1234567, 12345678, 123456789)])


class Number(int):
    def __str__(self): return 'number'
    def __repr__(self): return 'repr'


print(str(Number(3)), repr(Number(3)), str(int(Number(3))), f'{Number(3)}', '%s' % Number(3))
for text in ['', 'a', 'é', 'д', '😀', 'ab', 'aé', 'éa', 'aд', '日本語', 'a😀b', 'abcdefghijklmnopqrstuvwxyz' * 3, '\ud800x']:
    back = text[::-1]
    assert back == ''.join(reversed(text)) == text[-1::-1] == text[:-len(text) - 1:-1] and back[::-1] == text and hash(back[::-1]) == hash(text)
    print(ascii(back), len(back), back.isascii(), ascii(text[::-2]), ascii(text[::1]), ascii(text[1::-1]), text[::1] is text)


class Text(str):
    def __getitem__(self, key): return 'item', key


class Minus(int): pass
class Index:
    def __index__(self): return -1


print(Text('abc')[::-1], str.__getitem__(Text('abc'), slice(None, None, -1)), 'abc'[::Minus(-1)], 'abc'[::Index()], 'abc'[::True], 'abc'[None:None:-1])
for step in (0, 1.5, None, 'x', -2**70, 2**70):
    try: print(repr(step), 'abc'[::step])
    except (ValueError, TypeError) as e: print(repr(step), type(e).__name__, e)
print(sum(1 for n in range(20000) if str(n) == str(n)[::-1]), [1, 2, 3][::-1], (1, 2)[::-1], b'ab'[::-1])
