"""stringprep: the tables of RFC 3454, which say what in a text of the internet is mapped, forbidden or written from right to left.

The RFC speaks of Unicode 3.2. What is younger than that is table A.1; the others follow from the properties that Unicode has today
and the characters whose properties have changed since.
"""

from bisect import bisect
from itertools import accumulate, groupby
from unicodedata import bidirectional, category, normalize

# Code points without a character in Unicode 3.2: gaps and lengths of the ranges, alternately, in base 36.
_UNASSIGNED = """
f5 1 i s 2m 2 1r h 28 g g 4 2 4 1 3 1 5 7 1 1 1 k 1 18 1 13 9 3r 1 1z 1 12 2 2 6 g x 12 2 7 1 13 1 2 6 h 1 n 1 a b r 5 5 n 1 e 1
3 1 1 q 5 m a 3y 2 f 1 e 1 u 3 r 1h 1e 9b 3 1 1h 2 i 2 5 3 p g 3 1 8 2 2 2 m 1 7 1 1 3 4 2 1 1 7 2 2 2 3 9 1 4 2 1 5 2 l 7 1 2 6
4 2 2 m 1 7 1 2 1 2 1 2 2 1 1 5 4 2 2 3 b 4 1 1 7 f c 3 1 7 1 1 1 3 1 m 1 7 1 2 1 5 2 a 1 3 1 3 2 1 f 1 5 a h 3 1 8 2 2 2 m 1 7
1 2 2 4 2 8 3 2 2 3 8 2 4 2 1 3 4 b h 2 1 6 3 3 1 4 3 2 1 1 1 2 3 2 3 3 3 8 1 3 4 5 3 3 1 4 9 1 f c e 3 1 8 1 3 1 n 1 a 1 5 4 7
1 3 1 4 7 2 9 2 4 a i 2 1 8 1 3 1 n 1 a 1 5 4 7 1 3 1 4 7 2 7 1 1 2 4 a i 2 1 8 1 3 1 n 1 g 4 6 2 3 1 4 9 1 8 2 4 a i 2 1 i 3 o
1 9 1 1 2 7 3 1 4 6 1 1 1 8 i 3 c 1m 4 t 11 2 1 1 2 2 1 1 2 1 6 4 1 7 1 3 1 1 1 1 2 2 1 d 1 3 2 5 1 1 1 6 2 a 2 2 y 20 1 y 6 r 4
8 1 10 1 f 2 1 1c y 1 5 1 2 1 7 3 4 6 q 1y 12 a 15 2 1 4 2i 5 1w 5 2a 6 7 1 1r 1 1 1 4 2 7 1 1 1 4 2 13 1 1 1 4 2 v 1 1 1 4 2 7
1 1 1 4 2 7 1 7 1 n 1 v 1 1 1 4 2 7 1 13 1 j 6 s z 2d c hi 9 t 3 29 f d 1 7 b n 9 k c d 1 3 1 2 c 2l 3 a m f 1 a 6 2g 8 16 11y
4c 4 2i 6 m 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 1h 1 f 1 e 2 6 1 j 2 3 1 9 1 2b 4 1 7 5 6 8 2 r h i u r l 1n 2 f 7 1d c fz 1d 13
p b l 4f 1 7o 2 2 1 2t 2 a 3b 4 1 4 2 s 1 z 1 1 1 4 3 1 1 7 2 1g 3 o 1 e h s 4 ls ow q 1 2h c 5y q c 4 1s 1 2e 2 2v 5 14 4 2m 1
14 1k 19 3 10 d 17 3 25 4 1b 1 3b 4 2r 2 v 1 52u 22 g4m 2i wd 3 1j 1fd 8mc 2k 6r2 2 1n 45 7 c 5 5 q 1 5 1 1 1 2 1 2 1 30 x a5 g
1s 2 1i 8 19 3 g g 4 c n 2 a 1 j 1 4 4 5 1 3r 2 1 1 5a 3 6 2 6 2 6 2 3 3 7 1 7 a 7 lc v 1 4 c r 51 12 2 12 148i 6u a 13 3 50 f6
2d 1 1z 1 2 2 1 2 2 2 4 1 c 1 1 1 4 1 2 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9e 4 82 4 1e 7we wyh g15 f2 15s 2 1eke 2 1eke 2
1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1eke 2 1 1 u 2o 1egu
"""
_EDGES = tuple(accumulate(int(number, 36) for number in _UNASSIGNED.split()))


def _table(*ranges):
    "The characters of some ranges, each given as its first and last."
    return frozenset(chr(code) for first, last in ranges for code in range(first, last + 1))


_NOTHING = _table((0xad, 0xad), (0x34f, 0x34f), (0x1806, 0x1806), (0x180b, 0x180d), (0x200b, 0x200d), (0x2060, 0x2060), (0xfe00, 0xfe0f),
                  (0xfeff, 0xfeff))
_SPACES = _table((0xa0, 0xa0), (0x1680, 0x1680), (0x2000, 0x200b), (0x202f, 0x202f), (0x205f, 0x205f), (0x3000, 0x3000))
_CONTROLS = _table((0x80, 0x9f), (0x6dd, 0x6dd), (0x70f, 0x70f), (0x180e, 0x180e), (0x200c, 0x200d), (0x2028, 0x2029), (0x2060, 0x2063),
                   (0x206a, 0x206f), (0xfeff, 0xfeff), (0xfff9, 0xfffc), (0x1d173, 0x1d17a))
_UNSUITED = _table((0xfff9, 0xfffd))
_DESCRIPTIONS = _table((0x2ff0, 0x2ffb))
_DISPLAY = _table((0x340, 0x341), (0x200e, 0x200f), (0x202a, 0x202e), (0x206a, 0x206f))
_TAGS = _table((0xe0001, 0xe0001), (0xe0020, 0xe007f))
_CHANGED_LEFT = _table((0xcbf, 0xcbf), (0xcc6, 0xcc6), (0x1734, 0x1734), (0x17b4, 0x17b5), (0x1885, 0x1886), (0x2132, 0x2132),
                       (0x2800, 0x28ff), (0x302e, 0x302f), (0x1d6db, 0x1d6db), (0x1d715, 0x1d715), (0x1d74f, 0x1d74f),
                       (0x1d789, 0x1d789), (0x1d7c3, 0x1d7c3))


def in_table_a1(code):
    """Unassigned in Unicode 3.2."""
    return bisect(_EDGES, ord(code)) % 2 == 1


def in_table_b1(code):
    """Commonly mapped to nothing."""
    return code in _NOTHING


def map_table_b3(code):
    """The character with its case folded."""
    if in_table_a1(code) or 0x13a0 <= ord(code) <= 0x13f4:
        return code.lower()
    folded = code.casefold()
    if folded != code:
        return folded
    plain = normalize("NFKC", code)
    folded = plain.casefold()
    return code if folded == plain else normalize("NFKC", folded)


def _normalize(text):
    "NFKC as Unicode 3.2 had it: what is younger stands as it is."
    return "".join("".join(part) if young else normalize("NFKC", "".join(part)) for young, part in groupby(text, in_table_a1))


def map_table_b2(a):
    """The same where the text is then normalised by NFKC."""
    first = _normalize(map_table_b3(a))
    second = _normalize("".join(map(map_table_b3, first)))
    return map_table_b3(a) if first == second else second


def in_table_c11(code):
    """The space of ASCII."""
    return code == " "


def in_table_c12(code):
    """Other spaces."""
    return code in _SPACES


def in_table_c11_c12(code):
    """Spaces."""
    return code == " " or code in _SPACES


def in_table_c21(code):
    """Control characters of ASCII."""
    return code < " " or code == "\x7f"


def in_table_c22(code):
    """Other control characters."""
    return code in _CONTROLS


def in_table_c21_c22(code):
    """Control characters."""
    return in_table_c21(code) or code in _CONTROLS


def in_table_c3(code):
    """For private use."""
    return category(code) == "Co"


def in_table_c4(code):
    """Code points that are no characters."""
    return 0xfdd0 <= ord(code) <= 0xfdef or ord(code) & 0xfffe == 0xfffe


def in_table_c5(code):
    """Surrogates."""
    return category(code) == "Cs"


def in_table_c6(code):
    """Inappropriate for plain text."""
    return code in _UNSUITED


def in_table_c7(code):
    """Inappropriate for a canonical form."""
    return code in _DESCRIPTIONS


def in_table_c8(code):
    """Change how things are displayed, or are deprecated."""
    return code in _DISPLAY


def in_table_c9(code):
    """Characters that tag."""
    return code in _TAGS


def in_table_d1(code):
    """Written from right to left."""
    return bidirectional(code) in ("R", "AL") and code != "\u070f" and not in_table_a1(code) or code == "\u06dd"


def in_table_d2(code):
    """Written from left to right."""
    return (bidirectional(code) == "L" and not in_table_a1(code)) != (code in _CHANGED_LEFT)
