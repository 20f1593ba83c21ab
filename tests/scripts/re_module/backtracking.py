"""Long texts and patterns that go back far: no limit but memory, no recursion."""
import re

n = 100000
print(re.match("(?:a|b)*", "ab" * n).end(), re.match("(a|b)*", "ab" * n).span(1), re.match("(?:a|bc)*?$", "abc" * n).end(), re.match("(?:(?:a))*", "a" * n).end())
print(re.match("(.)*", "x" * n).regs, re.match("(?:.)+?$", "x" * n).end(), re.match("(x)+?y", "x" * n), re.match("(?>x*)y", "x" * n), re.fullmatch("(?:x?){3}y?", "xxx"))
print(re.search("a.*b.*c.*d", "a" * 100 + "b" * 100 + "c" * 100), re.match("(a+)+$", "a" * 16 + "b"), re.match("(?:a?){20}a{20}", "a" * 20).end())
print(re.match("(?=(a*))" + r"\1b", "a" * 1000 + "b").end(), len(re.findall("(?s).", "\n" * n)), re.sub("(?:ab)+", "x", "ab" * n + "c"), len(re.split("b", "ab" * n)))
print(re.match("(?:(?:(?:a*)*)*)*b", "a" * 5), re.match("(?:a*)*?b", "aab"), re.match(r"(?:(\w)\b|.)*", "abc d e").groups(), re.match("(?:(?=(a))a)*", "aab").groups())
print(re.match("(" * 40 + "a" + ")" * 40, "a").regs[-1], re.compile("|".join("w%d" % i for i in range(1000))).findall("w1 w999 w5000"))
print(re.match("".join("(?P<g%d>.)" % i for i in range(150)), "x" * 150).lastgroup, re.compile("(.)" * 120).match("y" * 120).groups().count("y"))
try:
    re.compile("(" * 5000 + ")" * 5000)
except RecursionError:
    print("RecursionError")
print(re.search("x{2000}", "x" * 2000).end(), re.search("(?:xy){500}", "xy" * 500).end(), re.search("(?:xy){501}", "xy" * 500), re.match("x{0}y", "y"), re.match("(x){0}y(?(1)a|b)", "yb").groups())
