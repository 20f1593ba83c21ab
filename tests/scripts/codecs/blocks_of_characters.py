"""Encoders that take several characters at once: what is different at every place of a block, and every length."""
import sys
import zlib

CODECS = ['utf-8', 'utf-16-le', 'utf-16-be', 'utf-16', 'utf-32-le', 'utf-32-be']
fillers = ['a', 'é', 'д', '日', '\uffff', '😀', 'ab', 'aд', '日a', 'a😀', '\U0010ffff', 'éé\x7f\x80', '\ud7ff\ue000']
specials = ['a', '\x00', '\x7f', '\x80', 'ÿ', 'Ā', '\u07ff', '\u0800', '\ud7ff', '\ue000', '\uffff', '\U00010000', '😀', '\U0010ffff']
sums = {}
for codec in CODECS:
    total = 0
    for filler in fillers:
        for length in range(0, 35):
            text = (filler * length)[:length]
            data = text.encode(codec)
            assert data.decode(codec) == text, (codec, text)
            total = zlib.crc32(data, total)
            if length not in (9, 17, 33): continue
            for special in specials:
                for at in range(length):
                    changed = text[:at] + special + text[at + 1:]
                    data = changed.encode(codec)
                    assert data.decode(codec) == changed, (codec, changed)
                    total = zlib.crc32(data, total)
    sums[codec] = total
print(sums)

for codec in CODECS:
    for filler in ('a', 'д', '😀', 'a😀'):
        for surrogate in ('\ud800', '\udfff', '\ud83d\ude00'):
            places = []
            for length in (8, 16, 20):
                for at in range(0, length, 3):
                    text = (filler * length)[:length]
                    text = text[:at] + surrogate + text[at:]
                    try: text.encode(codec)
                    except UnicodeEncodeError as e: places.append((e.start - at, e.end - at))
                    assert len(text.encode(codec, 'surrogatepass')) > 0 and text.encode(codec, 'ignore').decode(codec) == text.replace(surrogate, '') if surrogate[1:] == '' else True
                    places.append(zlib.crc32(text.encode(codec, 'replace') + text.encode(codec, 'surrogatepass') + text.encode(codec, 'backslashreplace')))
            print(codec, ascii(filler), ascii(surrogate), zlib.crc32(repr(places).encode()), places[0])

# strs of one wide character
chars = [chr(c) for c in (256, 0x3b1, 0xd800, 0xffff, 0x10000, 0x1f600, 0x10ffff)]
print([ascii(c) for c in chars], [len(c) for c in chars], [sys.getsizeof(c) == sys.getsizeof(c[0:1]) for c in chars])
for c in chars:
    word = c + 'x'
    items = list(word * 2)
    print(hash(c) == hash(word[0]), c == items[0] == items[2], c + items[0] == word.replace('x', c), c in {items[2]: 1}, c.isalpha(), sys.getrefcount(items[0]), ascii(c * 3))
