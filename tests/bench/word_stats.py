# everyday: Words counted, chained, kept in a tree of dicts and shifted by letters; numbers written in Roman numerals.
import collections

ROMAN = ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'),
         (4, 'IV'), (1, 'I'))


def roman(number):
    text = ''
    for value, sign in ROMAN:
        while number >= value:
            text += sign
            number -= value
    return text


TEXT = ' '.join(f'{roman(i)}. It was the best of {roman(i % 50 + 1).lower()} times, it was the worst of times!' for i in range(1, 600))


def counts(text):
    found = {}
    for word in text.lower().split():
        word = word.strip('.,!')
        found[word] = found.get(word, 0) + 1
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))


def chain(text, steps):
    follows = collections.defaultdict(list)
    words = text.split()
    for first, second, third in zip(words, words[1:], words[2:]):
        follows[first, second].append(third)
    state, out, seed = (words[0], words[1]), [], 1
    for _ in range(steps):
        choices = follows[state]
        if not choices:
            state = words[0], words[1]
            continue
        seed = (seed * 1103515245 + 12345) % 2**31
        word = choices[(seed >> 8) % len(choices)]
        out.append(word)
        state = state[1], word
    return ' '.join(out)


def tree_of(words):
    root = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[''] = True
    return root


def size_of(node):
    return sum(1 if char == '' else 1 + size_of(below) for char, below in node.items())


def shifted(text, by):
    return ''.join(chr((ord(c) - 97 + by) % 26 + 97) if c.islower() else chr((ord(c) - 65 + by) % 26 + 65) if c.isupper() else c for c in text)


total = 0
for turn in range(60):
    found = counts(TEXT)
    made = chain(TEXT, 4000)
    total += sum(n * len(word) for word, n in found[:50]) + len(made) + size_of(tree_of(word for word, _ in found))
    total += sum(map(ord, shifted(made, turn)))
print(total)
