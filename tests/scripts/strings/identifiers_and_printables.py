"""isidentifier, isprintable, isspace, istitle over whole ranges, counted."""
counts = {}
for name in ('isidentifier', 'isprintable', 'isspace', 'istitle', 'isupper', 'islower', 'isalpha', 'isalnum', 'isascii'):
    method = getattr(str, name)
    counts[name] = [sum(method(chr(n)) for n in range(start, start + 0x1000)) for start in range(0, 0x11000, 0x1000)]
    print(name, counts[name])
for text in ('', 'a', '1a', 'a1', '_', '__', 'a b', 'a-b', '\xe9', '\u2118', '\u212e', 'a\u0301', '\u0301a', 'for', 'None', '\xaa', 'a\xb7', '\xb7a', '\U0001d400', 'x\u200d', '\uff41', '\u309b'):
    print(ascii(text), text.isidentifier(), text.isprintable(), text.isspace(), text.istitle())
for text in ('A B', 'Ab Cd', 'AB', 'a', 'A1b', "They'Re", '\u01c5', '\u01c5a', 'A \u01c5', '1A', 'A\u0301B', '\xaaB', ''):
    print(ascii(text), text.istitle(), text.isupper(), text.islower(), ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()))
