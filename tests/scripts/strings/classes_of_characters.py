# The is-family, by Unicode.
tests = ['', 'a', 'Z', '1', '²', '½', '٣', '一', 'Ⅷ', ' ', '\t', '\n', '\x1c', '\xa0', '\u2003', '_', '-', 'é', 'ª', 'ß', '☃', '🐍', '\x00', '\x7f', '\xad', '\u200b', '\ue000', '\ud800', 'a1', 'a b', 'ab', '१२', '①', '㉀', '\u0378', '𝔸', '𝟘', '፩', '௰']
methods = 'isalpha isdigit isdecimal isnumeric isalnum isspace isprintable isidentifier isascii isupper islower'.split()
for s in tests:
    print(ascii(s), *[int(getattr(s, m)()) for m in methods])
print([m for m in methods if getattr('abc', m)()])
