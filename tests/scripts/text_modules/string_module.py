# string: constants, capwords, Template, Formatter.
import string
from string import Template, Formatter


def attempt(f, *args, **kwargs):
    try:
        print("->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for name in string.__all__:
    if isinstance(getattr(string, name), str): print(name, repr(getattr(string, name)))
print(string.capwords("hello  big   world "), string.capwords("a-b-cd", "-"), repr(string.capwords("")), string.capwords("aBC dEF"))
t = Template("$who likes ${what} for $$5, $who")
print(t.substitute(who="tim", what="kung pao"), t.substitute({"who": 1, "what": 2}), t.substitute({"who": 1}, what=3), t.template)
attempt(t.substitute, who=1)
attempt(t.substitute)
attempt(t.substitute, 1, 2)
print(t.safe_substitute(who="x"), t.safe_substitute(), t.is_valid(), t.get_identifiers())
for bad in ("$", "a\nb $ c", "$1", "${", "${a", "$-", "${}", "x\n\n  $!", "$$$"):
    attempt(Template(bad).substitute, a=1)
    attempt(Template(bad).safe_substitute, a=1)
    print(Template(bad).is_valid(), Template(bad).get_identifiers())
print(Template("$Who $who_2 ${WHO}s").substitute(Who=1, who_2=2, WHO=3), Template("$self $mapping").substitute(self=1, mapping=2), Template("$é").safe_substitute())


class Pct(Template):
    delimiter = "%"
    idpattern = r"[a-z]+"


class Brace(Template):
    braceidpattern = r"[a-z.]+"


class Own(Template):
    pattern = r"(?P<escaped>@@)|@(?P<named>[a-z]+)@|(?P<braced>$^)|(?P<invalid>@)"


print(Pct("%a $b %% %{cd}").substitute(a=1, cd=2), Brace("${a.b} $c").substitute({"a.b": 1, "c": 2}), Own("@x@ @@").substitute(x=9), Pct.pattern.flags)
attempt(Own("@").substitute)

f = Formatter()
for args in (("{} {}", 1, 2), ("{0} {1} {0}", 1, 2), ("{a} {b!r:>5}", ), ("{{}} {0:{1}}", 5, "4d"), ("{0[1]} {1.real}", [1, 2], 3), ("plain",), ("",), ("{:>{w}}", "x"), ("{!s:^7}|", 1.5), ("{!a}", "é")):
    attempt(f.format, *args, a="A", b="B", w=5)
for bad in ("{", "}", "{0", "{!}", "{0!", "{0!x}", "{0!r5}", "{} {1}", "{1} {}", "{9}", "{nope}", "{0.nope}", "{0[5]}", "{0:{0:{0:{0}}}}", "{a{b}}", "{0[}", "{0..x}"):
    attempt(f.format, bad, [1], a=1)
attempt(f.format)
print(list(f.parse("a{b!r:c}d{{e}}{f[0].g}")), list(f.parse("")), list(f.parse("{}")), list(f.parse("x{:>{w}}y")))
print(f.vformat("{0} {k}", (1,), {"k": 2}), f.get_value(0, [5], {}), f.get_value("a", [], {"a": 6}), f.get_field("0.real", [7], {}), f.convert_field(1, "r"), f.convert_field(1, None), f.format_field(3, "03"))


class Check(Formatter):
    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)), args, kwargs)

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)


print(Check().format("{0} {missing} {x!u}", 1, x="up", extra=2))
