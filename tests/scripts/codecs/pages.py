# Encodings of one byte a character: every byte there and back, every name, and what has no place.
import codecs
names = '''iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 iso8859_10 iso8859_11 iso8859_13 iso8859_14
iso8859_15 iso8859_16 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp437 cp737 cp775 cp850 cp852 cp855 cp857 cp858
cp860 cp861 cp862 cp863 cp865 cp866 cp869 cp874 cp1125 koi8_r koi8_u koi8_t mac_roman mac_cyrillic mac_greek mac_latin2 mac_turkish
mac_iceland kz1048 ptcp154 tis_620 hp_roman8 ascii latin_1'''.split()
for name in names:
    text = bytes(range(256)).decode(name, 'replace')
    good = [b for b in range(256) if text[b] != '\ufffd']
    print(name, codecs.lookup(name).name, len(good), hash(text), all(text[b].encode(name) == bytes([b]) for b in good))
    for bad in ('aé€Ж\U0001f600z',):
        try: print(bad.encode(name))
        except UnicodeEncodeError as e: print(e)
        print(bad.encode(name, 'replace'), bad.encode(name, 'ignore'), bad.encode(name, 'backslashreplace'), bad.encode(name, 'xmlcharrefreplace'))
    try: print(ascii(bytes(range(128, 256)).decode(name)))
    except UnicodeDecodeError as e: print(e)
for alias in ('ISO-8859-2', 'latin2', 'l2', 'iso-ir-101', 'L9', 'latin-9', 'ISO_8859-15', 'windows-1251', '1251', 'Windows_1250', 'IBM437', '437', 'cp-437', 'KOI8-R', 'koi8_r', 'csKOI8R', 'cyrillic', 'greek', 'Hebrew', 'arabic', 'thai', 'macroman', 'Mac-Roman', 'MACINTOSH', 'roman8', 'cp866u', 'tis620', 'iso8859-2', 'iso8859_1', 'latin-1', 'L1', '8859', 'us-ascii', '646', 'utf8', 'UTF-8', 'U8', 'utf_16le', 'UTF-32BE'):
    try: print(alias, codecs.lookup(alias).name, 'a'.encode(alias))
    except LookupError as e: print(alias, e)
print('żółć'.encode('latin2'), 'Привет'.encode('koi8-r'), 'Привет'.encode('cp1251'), b'\xa4'.decode('iso-8859-15'), open('/dev/null', encoding='cp1250').encoding)
