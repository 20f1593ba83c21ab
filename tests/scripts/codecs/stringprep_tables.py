# stringprep: the tables of RFC 3454 as ranges, the large ones as checksums; what idna makes of names with them.
import encodings.idna
import stringprep
import zlib


def ranges(table):
    found, start = [], None
    for code in *range(0x3100), *range(0xf900, 0x10000), *range(0x1d170, 0x1d200), *range(0xe0000, 0xe0100):
        if table(chr(code)):
            start = code if start is None else start
        elif start is not None:
            found.append((start, code - 1))
            start = None
    return found


for name in "b1", "c11", "c12", "c11_c12", "c21", "c22", "c21_c22", "c6", "c7", "c8", "c9":
    print(name, [f"{a:x}-{b:x}" if a != b else f"{a:x}" for a, b in ranges(getattr(stringprep, "in_table_" + name))])
for name in "a1", "d1":
    found = ranges(getattr(stringprep, "in_table_" + name))
    print(name, len(found), found[0], found[-1], zlib.crc32(repr(found).encode()))
for table in stringprep.in_table_c3, stringprep.in_table_c4, stringprep.in_table_c5, stringprep.in_table_d2:
    print(table.__name__, [code for code in range(0x3f, 0x110000, 0xcf5) if table(chr(code))])
for text in "A", "ß", "ſ", "ΐ", "ϒ", "ͺ", "Ꭰ", "℃", "ᴬ", "Ⱥ", "ẞ", "ﬃ", "㍲", "𝐀", "İ", "Ϲ":
    print(ascii(text), ascii(stringprep.map_table_b3(text)), ascii(stringprep.map_table_b2(text)))
for label in "Faß", "a\u00adb", "ΣΑΣ", "\u0627\u0628", "\u06271", "a\u0627", "\u06271\u0628", "a b", "a\u2003b", "\ue000", "ᴬ", "\u1f00\u0345":
    try:
        print(ascii(encodings.idna.nameprep(label)))
    except UnicodeError as error:
        print(error)
