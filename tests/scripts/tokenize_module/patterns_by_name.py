# the regular expressions of tokens under tokenize's names
import re, tokenize
def m(name, *texts):
    pattern = re.compile(getattr(tokenize, name))
    print(name, [found and found.group() for found in map(pattern.match, texts)])
m("Whitespace", "  \t x", "x"); m("Comment", "# a\nb", "x"); m("Name", "añb c", "1"); m("Ignore", " \\\n  # x\n", "y")
m("Hexnumber", "0xFF_ff", "0x"); m("Binnumber", "0b1_0", "0b2"); m("Octnumber", "0o17", "0o8"); m("Decnumber", "1_000", "00", "01"); m("Intnumber", "0b1", "12")
m("Exponent", "e-1_0", "e"); m("Pointfloat", "1.5e3", ".5", "1."); m("Expfloat", "1e5", "1.5"); m("Floatnumber", "1.", "1e1", "1"); m("Imagnumber", "1j", "1.5J", "1e3j", "1")
m("Number", "1.5j", "0xf", "7 ", "x"); m("Triple", 'rb"""x', "'x'"); m("String", "rb'a\\'b' c", '"a', "u'x'"); m("ContStr", "'abc\\\nd'", "f'x'y")
m("Special", "**=x", "->", "...", "$"); m("Funny", "\r\n", "+="); m("PlainToken", "abc", "'x'", "1.", ":="); m("Token", "  # c", "  x"); m("PseudoExtras", "\\\n", "# x", "'''")
m("PseudoToken", "  foo", " \\\n", "\tBr'x\\\n", "# c\n", "  ")
print(len(tokenize.single_quoted), len(tokenize.triple_quoted), len(tokenize.endpats), sorted(tokenize._all_string_prefixes()))
print(re.match(tokenize.endpats["f'''"], "it''s\\''''end").group(), re.match(tokenize.endpats['"'], 'a\\"b"c').group(), tokenize.group("a", "b"), tokenize.any("a"), tokenize.maybe("a", "b"))
try: tokenize.NoPattern
except AttributeError as e: print(e)
