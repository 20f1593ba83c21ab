# Text that was just made is looked up again and again: dicts of strs change how they know short ones, and nobody notices.
import collections


def fresh(text):
    return ''.join(list(text)) if len(text) > 1 else text


class Text(str):
    pass


class Odd(str):
    def __hash__(self):
        return super().__hash__()

    def __eq__(self, other):
        print('compared with', other)
        return str(self) == other


class Like:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == other


WORDS = ['', 'a', 'b', 'ab', 'ba', 'abc', 'abcd', 'abcde', 'abcdef', 'abcdefg', 'abcdefgh', 'abcdefghi', 'abcdefghijklmno', 'abcdefghijklmnop',
         'abcdefghijklmnopq', 'x' * 40, 'é', 'éa', 'ā', 'āb', 'āāāāāāāā', 'āāāāāāāāā', '\U0001f600', '\U0001f600' * 4, '\U0001f600' * 5, '\0', '\0\0', 'a\0', 'a\0\0']


def quick(more=0):
    """A dict that has been asked for fresh text many times."""
    d = {word: i for i, word in enumerate(WORDS)}
    for i in range(more):
        d[f'more{i}'] = -i
    for turn in range(8):
        for i, word in enumerate(WORDS):
            assert d[fresh(word)] == i and fresh(word) in d and fresh(word + '?') not in d and d.get(fresh(word) + '!') is None
    return d


for more in 0, 10, 3000:
    d = quick(more)
    print(len(d), [d[word] for word in WORDS] == list(range(len(WORDS))), list(d)[:3])
    # other keys that may equal a str
    print(d[Text('abc')], Text('none') in d, d[Like('abcdefg')], d.get(Like('nothing')), Like('é') in d)
    for word in WORDS:
        assert d[fresh(word)] == d[word] == d[Like(word)] == d[Text(word)]
    # keys that don't
    d = quick(more)
    print(5 in d, None in d, (1, 'abc') in d, 2.5 in d, b'abc' in d, True in d, 10 ** 30 in d, frozenset() in d)
    for i, key in enumerate([7, None, (1, 'abc'), 2.5, b'abc', Like('zzz')]):
        d = quick(more)
        d[key] = 'new'
        assert d[key] == 'new' and len(d) == len(WORDS) + more + 1, key
        for k, word in enumerate(WORDS):
            assert d[fresh(word)] == k and d[word] == k
        print(list(d)[-1] == key, d.get(fresh('zzz')))
    # a key that compares in Python
    d = quick(more)
    print(d[Odd('ab')], Odd('none') in d)

# while somebody goes through it
d, seen = {f'k{i}': i for i in range(40)}, []
del d['k3'], d['k17']
for i, key in enumerate(d):
    for k in range(10):
        assert (fresh(f'k{k}') in d) == (k != 3)
    if i == 20:
        print(d[Like('k5')])
    seen.append(key)
print(seen == [f'k{i}' for i in range(40) if i not in (3, 17)])

# changed in all ways
d = quick(20)
for i in range(200):
    d[fresh(f'n{i}')] = i
    if i % 3 == 0:
        assert d.pop(fresh(f'n{i}')) == i
    if i % 5 == 1:
        del d[fresh(f'n{i}') if i % 3 else fresh('more' + str(i % 4)) if fresh('more' + str(i % 4)) in d else fresh(d.setdefault('z', 'z'))]
print(len(d), list(d.items())[-5:], d.popitem(), len(d))
e = d.copy()
print(e == d, all(e[fresh(k)] == d[k] for k in d), {**d} == d, dict(d) == d, d | {'q': 1} == e | {'q': 1})
e.update({fresh('n' + str(i)): 'u' for i in range(300)})
print(len(e), e[fresh('n7')], e[fresh('n299')], set(d) <= set(e), d.keys() <= e.keys())
e.clear()
e[1] = 2
for word in WORDS:
    e[fresh(word)] = word
print(len(e), all(e[fresh(word)] == word for word in WORDS), e[1.0])

o = collections.OrderedDict((word, 0) for word in WORDS)
for turn in range(8):
    for word in WORDS:
        o[fresh(word)] += 1
        if turn == 4:
            o.move_to_end(fresh(word), last=len(word) % 2 == 0)
print(list(o)[:4], set(o.values()))
c = collections.Counter()
for i in range(500):
    c[fresh(f'w{i % 37}')] += 1
print(c.most_common(3), sum(c.values()))
globals().update({fresh(f'name{i}'): i for i in range(100)})
print(name5, all(globals()[fresh(f'name{i}')] == i for i in range(100)))


class Changes:
    """Equal to a str of the dict; the first comparison makes it another dict that is asked for fresh text."""
    changed = False

    def __hash__(self):
        return hash('ab')

    def __eq__(self, other):
        global d
        if not self.changed:
            self.changed = True
            d.clear()
            d.update((word, -1) for word in WORDS)
            for turn in range(8):
                for word in WORDS:
                    fresh(word) in d
        return other == 'ab'


d = quick()
print(Changes() in d, d[Changes()], len(d), d[fresh('ab')])
