# strings: Text character by character: indexing, comparing, ord and chr, edit distance, run lengths.

def vigenere(text, key):
    out = []
    for i, c in enumerate(text):
        if c.isalpha():
            out.append(chr((ord(c) - 97 + ord(key[i % len(key)]) - 97) % 26 + 97))
        else:
            out.append(c)
    return ''.join(out)


def distance(a, b):
    row = list(range(len(b) + 1))
    for i in range(len(a)):
        corner, row[0] = row[0], i + 1
        for j in range(len(b)):
            cost = min(row[j] + 1, row[j + 1] + 1, corner + (a[i] != b[j]))
            corner, row[j + 1] = row[j + 1], cost
    return row[-1]


def is_palindrome(s):
    i, j = 0, len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i += 1
        j -= 1
    return True


def hash_of(text):
    h = 2166136261
    for c in text:
        h = (h ^ ord(c)) * 16777619 & 0xffffffff
    return h


text = 'the quick brown fox jumps over the lazy dog while the sun goes down ' * 11000
secret = vigenere(text, 'lemon')
vowels = digits = words = 0
inside = False
for c in secret:
    if c in 'aeiou':
        vowels += 1
    if c == ' ':
        inside = False
    elif not inside:
        inside = True
        words += 1
print(hash_of(secret), vowels, words, distance(text[:1080], secret[:1020]), sum(1 for n in range(750_000) if is_palindrome(str(n))))
