"""Strings of one, two and four bytes a character compare, hash and concatenate alike."""
samples = ['', 'a', 'b', 'ab', '\x7f', '\x80', '\xff', '\u0100', 'a\u0100', '\uffff', '\U00010000', '\U0010ffff', '\ud800', '\udfff', 'a\xff', 'a\U0001f600']
for a in samples:
    print(ascii(a), ''.join('<' if a < b else '=' if a == b else '>' for b in samples), [len(a + b) for b in samples], a in [*samples])
wide = 'abc\U0001f600'
narrow = wide[:3]
print(narrow == 'abc', hash(narrow) == hash('abc'), {narrow: 1}['abc'], narrow.isascii(), narrow is not None, (wide[:3] + '\xe9')[:3] == 'abc', wide.replace('\U0001f600', '') == 'abc', wide[3:] == '\U0001f600')
print([s.encode('utf-8', 'surrogatepass').decode('utf-8', 'surrogatepass') == s for s in samples], max(samples) == '\U0010ffff', sorted(samples, reverse=True)[0] == '\U0010ffff')
for a in ('a', '\xe9', '\u20ac', '\U0001f600'):
    for b in ('b', '\xe8', '\u20ad', '\U0001f601'):
        s = (a * 3 + b) * 2
        print(s.find(b), s.rfind(b), s.count(a), s.split(b), s.replace(a, b) == b * 8, s.partition(b)[0] == a * 3, s.strip(a) == b + a * 3 + b, s.index(a + b), (a < b) == (ord(a) < ord(b)))
