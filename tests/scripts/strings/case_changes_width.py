# upper, lower, casefold and swapcase of text whose letters become wider, narrower or more than one.
texts = ['\xff', 'na\xefve\xff', '\xb5m', '\u212a elvin', 'K\u212aK', '\u017fs\u017f', '\u0178\xff', 'stra\xdfe', '\ufb03 x',
         '\u0130stanbul', '\u0131', '\u01c5\u01c4\u01c6', '\u0391\u03a3', '\u0391\u03a3\u0392', '\u1e9e', 'a\U00010400b', '\U00010428',
         '\u2c65\u023a', '\u0436\u0423\u043a', '\u03b1\u0301\u03a3.', '\u24d0\u24b6', '\u13a0\uab70', 'AbC\xe9\xc9', '\u0149', '\u0390']
for text in texts:
    print(ascii(text), *(ascii(f(text)) for f in (str.upper, str.lower, str.casefold, str.swapcase, str.title, str.capitalize)))
for text in texts:
    for f in (str.upper, str.lower, str.casefold):
        long = text * 40
        assert f(long) == ''.join(f(c) if c != '\u03a3' else f(long)[i] for i, c in enumerate(long)) or len(f(long)) != len(long), (text, f)
print(ascii(('\u0441\u041b' * 5).upper()), '\xe9\xc9'.lower().isascii(), '\u212aa'.lower().isascii(), hash('\u212aa'.lower()) == hash('ka'))
