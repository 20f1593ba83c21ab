# Old codes: Morse both ways, Soundex, the alphabet of NATO, pig latin, leet.
import re
MORSE = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --.. ----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.".split()))
BACK = {v: k for k, v in MORSE.items()}
def to_morse(text): return " / ".join(" ".join(MORSE[c] for c in word if c in MORSE) for word in text.upper().split())
def from_morse(code): return " ".join("".join(BACK[c] for c in word.split()) for word in code.split("/"))
for text in ("SOS", "Krait 3 11", "", "a!b"): print(repr(text), to_morse(text), from_morse(to_morse(text)))
def soundex(name):
    codes = {c: str(d) for d, letters in enumerate("BFPV CGJKQSXZ DT L MN R".split(), 1) for c in letters}
    name = name.upper()
    out, last = name[0], codes.get(name[0])
    for c in name[1:]:
        code = codes.get(c)
        if code and code != last: out += code
        if c not in "HW": last = code
    return (out + "000")[:4]
print([soundex(n) for n in "Robert Rupert Rubin Ashcraft Ashcroft Tymczak Pfister Honeyman Lee".split()])
def pig(text): return re.sub(r"[A-Za-z]+", lambda m: (lambda w: re.sub(r"^(qu|[^aeiou]*qu|y(?=[^aeiou])|[^aeiouy]*)(.*)", r"\2\1ay", w.lower()) if w[0] not in "aeiouAEIOU" else w + "way")(m[0]), text)
print(pig("The quick brown fox, squire, eats yellow rhythm apples!"))
print("leet speak".translate(str.maketrans({"l": "1", "e": "3", "t": "7", "s": "5", "a": "4", " ": None})), "abc".translate({97: "xyz", 98: None, 99: 0x20AC}))
