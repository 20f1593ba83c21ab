"""IGNORECASE over all letters of the Basic Multilingual Plane, and the classes over it."""
import re

every = "".join(map(chr, range(0xd800))) + "".join(map(chr, range(0xe000, 0x10500)))
cased = [c for c in every if c.lower() != c or c.upper() != c]
text = "".join(cased)
print(len(cased))
odd = {}
for c in "kKsS\xb5\u212aiI\u0130\u0131\u017f\xdf\u1e9e\u03c3\u03c2\u03a3\u03b8\u03d1\u03f4\u0345\u03b9\u1fbe\ufb05\ufb06\u1c80\u0432\u10a0\u2d00\u01c4\u01c5\u01c6\U00010400\U00010428":
    print(ascii(c), ascii(re.findall(c, text, re.I)), ascii(re.findall("[%s]" % c, text, re.I)), len(re.findall("[^%s]" % c, text, re.I)), ascii(re.findall(c, text, re.I | re.A)))
for name, pattern in [("word", r"\w"), ("digit", r"\d"), ("space", r"\s"), ("not word", r"\W"), ("ascii word", r"(?a)\w"), ("set", r"[\d\s]"), ("not", r"[^\d\w]")]:
    found = re.findall(pattern, every)
    print(name, len(found), hash("".join(found)) and sum(map(ord, found)))
print(len(re.findall("[a-z]", every, re.I)), ascii(re.findall("[a-z]", every, re.I)[52:]), len(re.findall("(?i)[\u0370-\u03ff]", every)), len(re.findall("(?i)[^\u0370-\u03ff]", every)))
print(len(re.findall("[\U00010400-\U00010427]", every, re.I)), len(re.findall("(?i)[\x00-\U0010ffff]", every)) == len(every), len(re.findall("(?i)[^\x00-\xff]", every)))
