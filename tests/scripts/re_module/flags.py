"""RegexFlag: members, names, sums, how they print; every way to give flags."""
import re

for name in ("NOFLAG", "A", "ASCII", "I", "IGNORECASE", "L", "LOCALE", "M", "MULTILINE", "S", "DOTALL", "U", "UNICODE", "X", "VERBOSE", "T", "TEMPLATE", "DEBUG"):
    flag = getattr(re, name)
    print(name, repr(flag), str(flag), int(flag), flag.name, flag is re.RegexFlag(int(flag)), isinstance(flag, int))
print(re.I | re.M, repr(re.I | re.M | re.X), re.I & re.M, re.I ^ re.I, ~re.I, re.RegexFlag(0), repr(re.RegexFlag(1024)), repr(re.I | 1 << 20), re.I | 2)
print(re.RegexFlag, re.RegexFlag.__module__, list(re.RegexFlag), re.RegexFlag["I"], re.I in re.RegexFlag, re.I == 2, hash(re.I) == hash(re.I), re.I in (re.I | re.M))
print(re.compile("a", re.I).flags, type(re.compile("a", re.I).flags), re.compile("a", re.I | re.S), re.compile("a", 2) is re.compile("a", re.I), re.compile("a", flags=re.X))
print(re.match("A", "a", re.I), re.findall("^a", "a\na", re.M), re.sub("A", "x", "aa", flags=re.I), re.split("X", "axb", 0, re.I), re.fullmatch("a .", "a\n", re.S | re.X))
print(sorted(n for n in dir(re) if n.isupper()), sorted(re.__all__))
try:
    re.compile("a", "b")
except TypeError as error:
    print(error)
try:
    re.nothing
except AttributeError as error:
    print(error)
from re import *
print(IGNORECASE, NOFLAG, match("a", "a"), error, Pattern, Match, "DEBUG" in globals(), "T" in globals())
