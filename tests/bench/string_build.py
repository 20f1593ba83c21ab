# strings: Building text: +=, join, format, f-strings, slices.

def by_adding(n):
    text = ''
    for i in range(n):
        text += chr(97 + i % 26)
        if i % 60 == 59:
            text += '\n'
    return text


def by_joining(n):
    return ', '.join([f'{i}:{i * i % 97:02x}' for i in range(n)])


def caesar(text, shift):
    letters = []
    for c in text:
        if 'a' <= c <= 'z':
            letters.append(chr((ord(c) - 97 + shift) % 26 + 97))
        else:
            letters.append(c)
    return ''.join(letters)


def run_lengths(text):
    out, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(f'{text[i]}{j - i}')
        i = j
    return ''.join(out)


text = by_adding(1_200_000)
joined = by_joining(450_000)
table = '\n'.join(['%6d %-12s|%8.3f' % (i, 'row' + str(i), i / 7) for i in range(140_000)])
secret = caesar(text[:600_000], 13)
print(len(text), len(joined), len(table), hash(table) & 0xffff, hash(secret) & 0xffff, len(run_lengths('aabbbcdddd' * 24_000)))
print(caesar(secret, 13) == text[:600_000], table[-30:], '{:>10}|{:<6}|{:^8}'.format('r', 'l', 'c'))
