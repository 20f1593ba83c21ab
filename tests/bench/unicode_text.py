# strings: Text beyond ASCII: encode, decode, case, split, search, translate.

words = ['Größe', 'naïve', 'château', 'ελληνικά', 'русский', '日本語', 'plain', 'Ångström', 'señor', '😀 smile']
lines = [' '.join(words[(i * 7 + j) % 10] for j in range(8)) for i in range(32_000)]
text = '\n'.join(lines)

checksum = 0
for _ in range(13):
    data = text.encode('utf-8')
    checksum += len(data) + len(data.decode('utf-8')) + len(text.encode('utf-16-le'))
for line in lines:
    raw = line.encode()
    checksum += len(raw) + raw.count(0xc3) + len(raw.decode().split())
latin = ''.join(c for c in text if ord(c) < 256)
checksum += len(latin.encode('latin-1')) + len(latin.upper()) + latin.count('ß')

counts = {}
for c in text:
    counts[c] = counts.get(c, 0) + 1
table = str.maketrans({'ö': 'oe', 'ß': 'ss', 'é': 'e', '\n': None})
plain = text.translate(table)
found = start = 0
while (start := text.find('日本語', start)) >= 0:
    found += 1
    start += 1
letters = sum(1 for c in text if c.isalpha()) + sum(1 for line in lines if line.casefold() != line)
print(checksum, len(counts), len(plain), found, letters, text.replace('русский', 'Russian').count('Russian'), plain[:40])
