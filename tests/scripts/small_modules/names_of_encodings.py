# encodings: normalised names, aliases, and what the search for a codec gives
import codecs
import encodings
import encodings.aliases

for name in ('UTF-8', 'utf  8', '  latin-1', 'ISO_8859.1', 'a--b__c', b'ascii', 'x\xe9y', '', '___', 'cp1252-'):
    print(repr(name), repr(encodings.normalize_encoding(name)))
aliases = encodings.aliases.aliases
for name in 'u8 utf8 latin l1 us 646 windows_1252 cp_gr thai macintosh utf_16le unicodebigunmarked koi8 cskoi8r r8'.split():
    print(name, aliases.get(name), codecs.lookup(aliases[name]).name if name in aliases else None)
print(encodings.search_function('no_such_codec'), encodings.search_function('latin_1').name)
print(encodings.CodecRegistryError.__mro__[1:3])
