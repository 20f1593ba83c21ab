# the characters of text, as a set and counted: order of their first places, what stood there before, text of every width
from collections import Counter, OrderedDict, defaultdict
import _collections
texts = ['', 'a', 'hello world', 'the quick brown fox jumps over the lazy dog' * 3, 'äöüß' * 9, 'жщ' * 20, '日本語' * 8 + 'abc' * 9, '\x00\xff' * 17, 'x' * 15, 'x' * 16, ''.join(map(chr, range(256))) * 2]
for text in texts:
    c = Counter(text)
    print(len(c), list(c.items())[:9], c == {k: text.count(k) for k in text}, list(c) == list(dict.fromkeys(text)), set(text) == set(list(text)), frozenset(text) == set(c))
c = Counter(b=5, z=1)
c.update('bbbzzzzzzzzzzzzzzzzzzzzaq')
print(c)
c.subtract('the quick brown fox jumps over')
print(sorted(c.items()))
class Mine(Counter):
    def get(self, key, default=None): return 100
print(Mine('aaaaaaaaaaaaaaaaaaaaaaab'))
class Sets(dict):
    def __setitem__(self, key, value): print('set', key, value)
for mapping in ({}, OrderedDict(), defaultdict(int), {'a': 1}, {'a': 1.5}, Sets()):
    _collections._count_elements(mapping, 'abcabcabcabcabca')
    print(type(mapping).__name__, dict(mapping))
try: _collections._count_elements({'a': 'x'}, 'bbbbbbbbbbbbbbbbbbbbbba')
except TypeError as e: print(e)
class Text(str):
    def __iter__(self): return iter('xyz')
print(Counter(Text('aaaaaaaaaaaaaaaaaaaa')), sorted(set(Text('aaaaaaaaaaaaaaaaaaaa'))))
class Odd:
    def __hash__(self): return hash('a')
    def __eq__(self, other): print('asked', other); return False
s = {Odd()}
s.update('aaaaa')
print(len(s))
s = {1, 'a'}; s |= set('banana'); s.update('bandana'); print(sorted(map(str, s)))
print(''.join(sorted(set('mississippi'))), {*'abcabc'} == set('cba'))
