"""The functions of the module, positions, splitting and replacing."""
import re


def attempt(function, *args, **kwargs):
    try:
        print(ascii(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


print(re.match("a", "ab"), re.search("b", "ab"), re.fullmatch("a", "ab"), re.match("A", "a", re.I), re.search("^b", "a\nb", flags=re.M))
print(re.findall("a", "banana"), re.findall("(a)(n)?", "banana"), re.findall("(a)n", "banana"), re.findall(b"a", b"banana"), re.findall("", "ab"))
print([m.group() for m in re.finditer(r"\d+", "1 22 333")], list(re.finditer("x", "")))
print(re.split(",", "a,b,,c"), re.split("(,)", "a,b"), re.split("x*", "axbc"), re.split("(x*)", "axbc"), re.split("", "ab"), re.split(",", "a,b,c", 1))
print(re.split("(a)|(b)", "xayb"), re.split("b", b"abc".decode()), re.split(b"b", b"abc"), re.split(",", "a,b,c", maxsplit=2), re.split("x", ""))
print(re.sub("a", "b", "banana"), re.sub("a", "b", "banana", 2), re.sub("a", "b", "banana", count=1), re.sub("A", "b", "banana", flags=re.I), re.sub("x*", "-", "abxd"))
print(re.subn("a", "b", "banana"), re.subn("z", "b", "banana"), re.subn("a", lambda m: m.group().upper(), "banana", 2))
print(re.sub("(?P<x>a)(b)?", r"[\g<x>|\2|\g<0>|\1]", "abac"), re.sub("a", r"\\\n\t\x", "a") if False else re.sub("a", r"\\\n\t", "a"), re.sub("(a)", r"\g<1>0", "a"))
print(re.sub("a*", "-", "baac"), re.sub("a*?", "-", "baac"), re.sub(r"\b", "|", "a bc"), re.sub("(?=b)", "-", "abab"), re.sub("^", "> ", "a\nb", flags=re.M), re.sub("$", "<", "a\nb\n", flags=re.M))
print(re.escape("a.b*c[d]e{f}g^h$i|j?k+l(m)n\\o-p~q&r#s t\tu\nv_w!x\"y%z'/,:;<=>@`"), re.escape(b"\xff.\x00"), re.escape(""), re.escape("é\u2028"))
for text in ("a.b", "[x]", "\\d", "-]", "a b\n"):
    print(re.fullmatch(re.escape(text), text) is not None, re.fullmatch("[%s]" % re.escape(text), text[0]) is not None)

p = re.compile("^b")
print(p.match("ab", 1), p.search("ab", 1), re.compile("(?m)^b").search("a\nb", 1), re.compile(r"\bb").match("ab", 1), re.compile("(?<=a)b").match("ab", 1), re.compile("a$").search("ab", 0, 1))
p = re.compile("b+")
for arguments in (("abbbc",), ("abbbc", 2), ("abbbc", 2, 3), ("abbbc", -5), ("abbbc", 99), ("abbbc", 3, 1), ("abbbc", 0, -1), ("abbbc", 1, 99)):
    m = p.search(*arguments)
    print(arguments, m, m and (m.pos, m.endpos), p.match(*arguments), p.fullmatch(*arguments), p.findall(*arguments), [x.span() for x in p.finditer(*arguments)])
print(re.compile("").match("abc", 2, 1), re.compile("").findall("abc", 2, 1), re.compile("").search("", 5))

for function in (re.match, re.search, re.fullmatch, re.findall, re.split, re.finditer):
    attempt(function, "a", 1)
    attempt(function, "a", None)
    attempt(function, "a", b"a")
    attempt(function, b"a", "a")
    attempt(function, 1, "a")
attempt(re.sub, "a", "b", 1)
attempt(re.sub, "a", b"b", "a")
attempt(re.sub, b"a", "b", b"a")
attempt(re.sub, "a", 1, "a")
attempt(re.sub, "a", "b", "a", "x")
attempt(re.sub, "(a)", r"\2", "a")
attempt(re.sub, "(a)", r"\g<x>", "a")
attempt(re.sub, "(a", "", "a")
attempt(re.split, "a", "b", 1.5)

e = None
try:
    re.compile("ab\n(c")
except re.error as error:
    e = error
print(e, e.args, e.msg, e.pattern == "ab\n(c", e.pos, e.lineno, e.colno, type(e), type(e).__mro__, type(e).__module__)
print(re.error("x"), re.error("x").args, re.error("x", "abc", 1), re.error("x", "abc"), re.error("x", b"a\nc", 2), repr(re.error("x", "a", 0)))
attempt(re.error)

before = re.compile("cached")
print(before is re.compile("cached"), re.compile(before) is before, before is re.compile("cached", re.A), re.compile(b"cached") is before)
re.purge()
print(before is re.compile("cached"), before == re.compile("cached"))
for i in range(600):
    re.compile("x%d" % i)
print(re.match("x599", "x599"))


class Text(str):
    pass


class Upper(str):
    def upper(self):
        return "never"


t = Text("abc")
m = re.match("(a)(.*)", t)
print(type(m.string), type(m.group()), type(m.group(1)), type(re.sub("x", "y", t)), [type(x) for x in re.split("b", t)], type(re.compile(Text("a")).pattern))
data = bytearray(b"abcab")
print(re.findall(b"ab", data), re.sub(b"b", b"-", data), re.split(b"c", data), re.search(b"c.", memoryview(data)), re.match(b"a", data).string is data)
m = re.match(b"(abc)", data)
data[:] = b"xyz__"
print(m.group(1))

scanner = re.Scanner([(r"[a-z]\w*", lambda s, text: ("id", text)), (r"\d+\.\d*", lambda s, text: float(text)), (r"\d+", lambda s, text: int(text)), (r"\s+", None), (r"[=+*]", "op")])
print(scanner.scan("sum = 3*foo + 312.50+bar! x"), scanner.scan(""))
s = re.compile("a|(b)").scanner("abxab")
print([s.match() for _ in range(4)], s.pattern)
s = re.compile("").scanner("ab")
print([s.search() for _ in range(5)], [s.match() for _ in range(2)])
print(re.compile("x").scanner("axbx", 2, 4).search(), list(re.compile("(?P<k>x)").finditer("axbx", 2)))
