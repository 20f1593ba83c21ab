# Ciphers on characters.
def shift(c, k):
    for base in (65, 97):
        if base <= ord(c) < base + 26: return chr((ord(c) - base + k) % 26 + base)
    return c
def caesar(s, k): return ''.join(shift(c, k) for c in s)
def vigenere(s, key, sign=1):
    out, i = [], 0
    for c in s:
        if c.isalpha(): out.append(shift(c, sign * (ord(key[i % len(key)].lower()) - 97))); i += 1
        else: out.append(c)
    return ''.join(out)
msg = 'Attack at dawn, not dusk: zebra Zulu!'
print(caesar(msg, 3), caesar(caesar(msg, 3), -3) == msg, caesar(msg, 13), sep='\n')
print(vigenere(msg, 'Lemon'), vigenere(vigenere(msg, 'Lemon'), 'Lemon', -1) == msg)
freq = {}
for c in caesar(msg.lower() * 3, 7):
    if c.isalpha(): freq[c] = freq.get(c, 0) + 1
print(sorted(freq.items(), key=lambda p: (-p[1], p[0]))[:5])
morse = dict(zip('abcdefgh', '.- -... -.-. -.. . ..-. --. ....'.split()))
print(' '.join(morse[c] for c in 'badge'), {v: k for k, v in morse.items()}['..-.'])
xor = lambda data, key: bytes(b ^ key[i % len(key)] for i, b in enumerate(data))
print(xor(b'secret', b'k'), xor(xor(b'secret', b'key'), b'key'))
