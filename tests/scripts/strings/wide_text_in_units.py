# UTF-16 and UTF-32 of text beyond the Basic Multilingual Plane, with and without surrogates; strip() by sets of characters.
texts = ['🐍', 'a🐍', '🐍a🐍', 'яb🐍\uffff\U0010ffff', '🐍' * 1000, 'x' * 999 + '🐍', '\ud800🐍', '🐍\udfff', 'a\ud83d🐍\ude00b', '\ud800\udc00', '🐍\ud800' * 3, 'é🐍\0']
for encoding in ['utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be']:
    for text in texts:
        try:
            data = text.encode(encoding)
            print(len(data), data[:14].hex(), data.decode(encoding) == text, end=' ')
        except UnicodeEncodeError as e:
            print(e.start, e.end, e.reason, end=' ')
        for errors in ['surrogatepass', 'replace', 'ignore', 'backslashreplace', 'xmlcharrefreplace', 'namereplace']:
            data = text.encode(encoding, errors)
            print(len(data), sum(data) % 251, end=' ')
    print()

for text in ['', 'a', 'xxaxx', '..,a,..', 'ÿaÿ', '\0a\0', 'яaя', '🐍a🐍', 'x' * 50, '(' * 20 + 'mid' + ')' * 20]:
    for chars in ['', 'x', '.,', 'ÿ', '\0', 'я', '🐍x', 'abcdefghijklmnopqrstuvwxyz().,!?', 'abcdefghijklmnopqrstuvwxyz().,!?;:', '()' * 40, text, text + 'ÿ', None]:
        print(ascii(text.strip(chars)), ascii(text.lstrip(chars)), ascii(text.rstrip(chars)), end=' ')
    print()
same = 'not stripped'
print(same.strip('xyz') is same)


class Text(str):
    pass


print(Text('xxaxx').strip(Text('x')), type(Text('abc').strip('x')), ['x'.strip(c) for c in map(chr, range(118, 123))])
for bad in [1, b'x', ['x']]:
    try:
        'x'.strip(bad)
    except TypeError as e:
        print(e)
for text in ['', 'a', 'A', '1', 'a1', 'A1', 'aB', 'Ab', ' ', 'é', 'É', 'éa', 'aÉ', 'ǅ', 'aǅ', 'ßa', '🐍', '🐍a', 'ab cd', 'AB-CD', 'AB-cD', '\0a']:
    print(ascii(text), text.islower(), text.isupper(), text.istitle(), end='; ')
print()
