# dicts: Words of a text: split, count, group.

syllables = ['ka', 'ri', 'to', 'men', 'sol', 'va', 'qui', 'dra', 'el', 'no', 'ther', 'ing']
seed, words = 7, []
for _ in range(360_000):
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    words.append(syllables[seed >> 8 & 7] + syllables[(seed >> 12) % 12] + (syllables[seed >> 20 & 3] if seed & 0x10000 else ''))
lines = [' '.join(words[i:i + 9]).capitalize() + '.' for i in range(0, len(words), 9)]
text = '\n'.join(lines)

counts = {}
for line in text.split('\n'):
    for word in line.lower().rstrip('.').split():
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
top = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:5]

by_length, by_letter = {}, {}
for word in text.replace('.', '').split():
    by_length.setdefault(len(word), []).append(word)
    by_letter[word[0]] = by_letter.get(word[0], 0) + 1
pairs = {}
for a, b in zip(words, words[1:]):
    pairs[a, b] = pairs.get((a, b), 0) + 1
print(len(text), len(counts), top)
print({n: len(group) for n, group in sorted(by_length.items())}, sorted(by_letter.items()), len(pairs), max(pairs.values()))
