# Case, by Unicode.
for s in ('hello World', 'ÀÉÎõü', 'straße', 'ǆ ǅ Ǆ', 'ﬁn', 'ΑΣ ας ΣΑΣ', 'İıI', 'they\'re bill\'s', 'x1y2 3z', ''):
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), sep=' | ')
print('straße'.casefold() == 'STRASSE'.casefold(), 'ß'.upper(), 'ŉ'.upper(), 'ﬃ'.title(), '\u0345'.upper(), 'ᾳ'.upper(), 'ᾳ'.title())
for s in ('abc', 'ABC', 'Abc', 'aBC', 'Abc Def', 'ab1', '123', '', 'ǅ', 'Ab cd', 'A1B', 'ª', 'ʰ', 'Ⅷ', 'ⓐ'):
    print(repr(s), s.isupper(), s.islower(), s.istitle())
print('ABC'.lower() == 'abc', 'i̇'.upper(), 'ΐ'.upper(), len('ΐ'.upper()))
