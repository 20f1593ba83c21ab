"""unicodedata: names, properties, normal forms of chosen characters; checksums of whole planes."""
import binascii
import unicodedata
from _cases import cases

for c in 'a\xe9\u0301\u20ac\u1e9b\u0323\ufb01\u2460\xbd\uac00\u1100\u0627\u4e00\U0001f600\ud800\ue000\uffff\0\n\xad\u200d\u2126\u212b':
    print(hex(ord(c)), unicodedata.name(c, None), unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c), unicodedata.east_asian_width(c), unicodedata.mirrored(c), unicodedata.decomposition(c), unicodedata.numeric(c, None),
          [ascii(unicodedata.normalize(f, c)) for f in ('NFC', 'NFD', 'NFKC', 'NFKD')], [unicodedata.is_normalized(f, c) for f in ('NFC', 'NFD', 'NFKC', 'NFKD')])
for start in range(0, 0x20000, 0x2000):
    told = 0
    for n in range(start, start + 0x2000, 3):
        c = chr(n)
        told = binascii.crc32(repr((unicodedata.name(c, ''), unicodedata.category(c), unicodedata.bidirectional(c), unicodedata.combining(c), unicodedata.decomposition(c), unicodedata.mirrored(c), unicodedata.numeric(c, None), unicodedata.east_asian_width(c))).encode(), told)
    print(hex(start), told)
cases('''
unicodedata.name('\\0')
unicodedata.name('ab')
unicodedata.name(5)
unicodedata.name()
unicodedata.lookup('LATIN SMALL LETTER A'), unicodedata.lookup('latin small letter a'), unicodedata.lookup('HANGUL SYLLABLE GA'), unicodedata.lookup('CJK UNIFIED IDEOGRAPH-4E00'), unicodedata.lookup('GRINNING FACE'), unicodedata.lookup('NULL'), unicodedata.lookup('LINE FEED')
unicodedata.lookup('NOTHING LIKE THIS')
unicodedata.lookup('')
unicodedata.lookup(5)
unicodedata.lookup('LATIN SMALL LETTER R WITH TILDE' if False else 'KEYCAP DIGIT ONE') if False else 0
unicodedata.decimal('5'), unicodedata.decimal('x', 'd'), unicodedata.digit('\\xb2'), unicodedata.numeric('\\xbd'), unicodedata.numeric('\\u4e09')
unicodedata.decimal('x')
unicodedata.digit('x')
unicodedata.numeric('x')
unicodedata.category('')
unicodedata.normalize('NFX', 'a')
unicodedata.normalize('NFC', 5)
unicodedata.normalize('NFC')
unicodedata.normalize('NFC', ''), unicodedata.normalize('NFC', 'abc'), unicodedata.normalize('NFC', 'e\\u0301'), unicodedata.normalize('NFD', '\\uac01'), unicodedata.normalize('NFC', '\\u1100\\u1161\\u11a8'), unicodedata.normalize('NFKC', '\\ufb01\\u2460'), unicodedata.normalize('NFD', 'a\\u0323\\u0307\\u0323'), unicodedata.normalize('NFC', '\\u0344')
unicodedata.is_normalized('NFC', 'e\\u0301'), unicodedata.is_normalized('NFD', 'e\\u0301')
unicodedata.is_normalized('X', 'a')
unicodedata.unidata_version
'\\N{GREEK SMALL LETTER ALPHA}\\N{EURO SIGN}\\N{LATIN CAPITAL LETTER GHA}\\N{nbsp}'.encode('utf-8') if False else '\\N{NO-BREAK SPACE}'
''', globals())
