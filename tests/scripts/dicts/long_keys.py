# Long texts and tuples of texts as keys, looked up by copies: in few entries and many, where other keys share the bits that are looked at first.
def copy(text):
    return ''.join(list(text))


class Name(str):
    __hash__ = str.__hash__

    def __eq__(self, other):
        return str.__eq__(self, other)


for n in (0, 1, 3, 7, 8, 9, 40, 600, 5000):
    texts = [f'{width}a text of more than sixteen characters {i}' for i in range(n) for width in ('é', 'я', '🐍', '')[i % 4]] + [f'a text without a wide character {i}' for i in range(0, n, 3)]
    d = {text: i for i, text in enumerate(texts)}
    pairs = {(text, copy(text)): i for i, text in enumerate(texts)}
    mixed = {(text, i): i for i, text in enumerate(texts)} | d
    print(n, len(d), all(d[copy(t)] == d.get(copy(t)) == mixed[copy(t)] == i for i, t in enumerate(texts)), end=' ')
    print(all(pairs[copy(t), copy(t)] == mixed[copy(t), i] == i for i, t in enumerate(texts)), end=' ')
    print(sum(copy(t) + '!' in d for t in texts), sum((copy(t), copy(t) + '!') in pairs for t in texts), sum((copy(t), -i) in mixed for i, t in enumerate(texts)), end=' ')
    print(all(Name(t) in d and (Name(t), t) in pairs for t in texts))
    for t in texts[::2]:
        del d[copy(t)], pairs[copy(t), copy(t)], mixed[copy(t)]
    print(len(d), len(pairs), len(mixed), sum(copy(t) in d for t in texts), sum((copy(t), copy(t)) in pairs for t in texts), sum(copy(t) in mixed for t in texts))
    for i, t in enumerate(texts):
        d[copy(t)] = pairs[copy(t), copy(t)] = -i
    print(len(d), len(pairs), sum(d.values()) == sum(pairs.values()) == -sum(range(len(texts))))
