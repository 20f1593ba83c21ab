# A format that consists of nothing but one str gives that very object; anything beside it makes a new one.
text = "some words" * 3
single, pair, wide = "%s", "%s%s", "%.50s"


class Sub(str):
    pass


class Shown:
    def __str__(self):
        return Sub("shown")

    __repr__ = __str__

    def __format__(self, spec):
        return Sub("formatted " + spec)


print("percent:", single % text is text, single % (text,) is text, pair % ("", text) is text, pair % (text, "") is text)
print("width that does nothing:", "%3s" % text is text, wide % text is text, "%.5s" % text, "%-33s|" % text)
print("mapping:", "%(a)s" % {"a": text} is text, "%(a)s%%" % {"a": text})
print("format:", "{}".format(text) is text, "{:3}".format(text) is text, "{!s}".format(text) is text, "{:s}".format(text) is text)
print("two fields:", "{}{}".format("", text) is text, "{}{}".format(text, "") is text, "{0}{0}".format(text) == text * 2)
print("text beside it:", "{}.".format(text), ".{}".format(text), "%s." % text, ".%s" % text)
print("subclasses:", type(single % Shown()), type("%r" % Shown()), type("{}".format(Shown())), type("{!r}".format(Shown())))
print("a subclass's own:", type(single % Sub("x")), type("{}".format(Sub("x"))), type("%5s" % Shown()), type("{} ".format(Shown())))
print("nested:", "{:{}}".format(text, 3) is text, "{:{}}".format("ab", ">5"), "{:{}}".format(Shown(), text))
print("wider:", "{}\u20ac".format(text), "%s\u20ac%s" % (text, "\U0001f600"), "{}{}".format("\u20ac", "a"), "%s%c" % ("", 0x20ac))
print("bytes:", b"%b" % b"abc", b"%s%s" % (b"", b"x"), b"%a" % text, b"%r" % "\u20ac")
print("tabs:", "\t".expandtabs(1) is chr(32), "\t".expandtabs(0) == "", "a\tb\u20ac\tc\n\td".expandtabs(4).encode("unicode_escape"))
