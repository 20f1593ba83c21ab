# The codecs of escapes decode text as well as bytes; the others don't; punycode takes ASCII.
import codecs

for name in ('unicode_escape', 'raw_unicode_escape', 'unicode-escape', 'utf-8', 'latin-1', 'punycode'):
    for value in (r'a\u00e9\n', 'é\\x41', '4142', '\udc80', b'\\x41', bytearray(b'ab'), 3):
        try:
            result = codecs.decode(value, name)
        except Exception as error:
            result = f'{type(error).__name__}: {error}'
        print(name, ascii(value), ascii(result))
for function in (codecs.unicode_escape_decode, codecs.raw_unicode_escape_decode, codecs.utf_8_decode, codecs.latin_1_decode, codecs.utf_16_decode):
    for value in ('é\\x41\\n', '\\u20acé', '', '\udc80'):
        try:
            print(function.__name__, ascii(function(value)))
        except Exception as error:
            print(function.__name__, type(error).__name__, error)
